package pl.uchwalnik.kontrola.zgodnosc;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.paczka.Paczka;
import pl.uchwalnik.kontrola.paczka.RegulaPaczki;
import pl.uchwalnik.kontrola.paczka.Wzmianki;

/** Resolutions of one pack come from one council (organ uchwał). */
public final class OrganUchwal implements RegulaPaczki {
    private static final KartaReguly KARTA = new KartaReguly(
            "K803",
            "organ w tytułach uchwał pakietu",
            Waga.OSTRZEZENIE,
            "ZTP § 120 i § 138a; art. 15 ust. 1 ustawy o samorządzie gminnym",
            "Wszystkie uchwały podejmuje ta sama rada; jej nazwa jest w statucie gminy.",
            """
            === statut
            UCHWAŁA NR XX/149/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Nadaje się statut.

            === pal
            UCHWAŁA NR XX/151/2026
            RADY MIEJSKIEJ W BRZOZÓWCE
            z dnia 26 listopada 2026 r.
            w sprawie przyjęcia Programu Aktywności Lokalnej na lata 2027–2030

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Przyjmuje się program.
            """,
            """
            === statut
            UCHWAŁA NR XX/149/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Nadaje się statut.

            === pal
            UCHWAŁA NR XX/151/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie przyjęcia Programu Aktywności Lokalnej na lata 2027–2030

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Przyjmuje się program.
            """);

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Paczka paczka) {
        List<Wzmianki.Wzmianka> organy = paczka.dokumenty().stream()
                .filter(d -> d.kontekst().uchwala())
                .map(d -> Wzmianki.title(d, "", d.kontekst().akt().naglowek().organ()))
                .toList();
        return Wzmianki.conflicts(organy).stream()
                .map(n -> KARTA.finding(
                        n.inna().at(),
                        "ryzyko: organ w tytule uchwały: " + n.opis(),
                        "użyj nazwy rady ze statutu gminy"))
                .toList();
    }
}
