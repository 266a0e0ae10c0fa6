package pl.uchwalnik.kontrola.zgodnosc;

import java.util.List;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.paczka.Paczka;
import pl.uchwalnik.kontrola.paczka.RegulaPaczki;
import pl.uchwalnik.kontrola.paczka.Wzmianki;

/** The centre has one abbreviation in the whole pack (skrót nazwy ośrodka). */
public final class SkrotOsrodka implements RegulaPaczki {
    private static final KartaReguly KARTA = new KartaReguly(
            "K802",
            "skrót nazwy ośrodka w pakiecie",
            Waga.OSTRZEZENIE,
            "ZTP § 10 i § 154",
            "Jeden ośrodek ma jeden skrót nazwy; inny skrót każe się domyślać innej jednostki.",
            """
            === statut
            UCHWAŁA NR XX/149/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Nadaje się statut ośrodkowi, zwanemu dalej „GOPS”.

            === pal
            UCHWAŁA NR XX/151/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie przyjęcia Programu Aktywności Lokalnej na lata 2027–2030

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Program realizuje MOPS.
            """,
            """
            === statut
            UCHWAŁA NR XX/149/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Nadaje się statut ośrodkowi, zwanemu dalej „GOPS”.

            === pal
            UCHWAŁA NR XX/151/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie przyjęcia Programu Aktywności Lokalnej na lata 2027–2030

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Program realizuje GOPS.
            """);

    private static final Pattern SKROT =
            Pattern.compile("(?<![\\p{L}\\d-])(?:MGOPS|GMOPS|MOPS|GOPS|MOPR)(?![\\p{L}\\d-])");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Paczka paczka) {
        return Wzmianki.conflicts(Wzmianki.find(paczka.dokumenty(), SKROT, m -> "", m -> m.group())).stream()
                .map(n -> KARTA.finding(
                        n.inna().at(), "ryzyko: skrót nazwy ośrodka " + n.opis(), "użyj wszędzie jednego skrótu"))
                .toList();
    }
}
