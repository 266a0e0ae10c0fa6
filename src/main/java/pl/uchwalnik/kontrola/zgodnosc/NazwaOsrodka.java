package pl.uchwalnik.kontrola.zgodnosc;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.paczka.Paczka;
import pl.uchwalnik.kontrola.paczka.RegulaPaczki;
import pl.uchwalnik.kontrola.paczka.Wzmianki;

/** The centre has one name in the whole pack (nazwa ośrodka). */
public final class NazwaOsrodka implements RegulaPaczki {
    private static final KartaReguly KARTA = new KartaReguly(
            "K801",
            "nazwa ośrodka w pakiecie",
            Waga.OSTRZEZENIE,
            "ZTP § 10",
            "To samo oznacza się tak samo; ośrodek, który w dwóch dokumentach nazywa się różnie, można wziąć za dwa ośrodki.",
            """
            === statut
            UCHWAŁA NR XX/149/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Nadaje się statut Gminnemu Ośrodkowi Pomocy Społecznej w Brzozówce.

            === pal
            UCHWAŁA NR XX/151/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie przyjęcia Programu Aktywności Lokalnej na lata 2027–2030

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Program realizuje Miejski Ośrodek Pomocy Społecznej w Brzozówce.
            """,
            """
            === statut
            UCHWAŁA NR XX/149/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Nadaje się statut Gminnemu Ośrodkowi Pomocy Społecznej w Brzozówce.

            === pal
            UCHWAŁA NR XX/151/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie przyjęcia Programu Aktywności Lokalnej na lata 2027–2030

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Program realizuje Gminny Ośrodek Pomocy Społecznej w Brzozówce.
            """);

    private static final Pattern NAZWA =
            Pattern.compile("(\\p{Lu}\\p{L}+(?:-\\p{Lu}\\p{L}+)?) Ośrod\\p{L}+ Pomocy Społecznej (we? \\p{Lu}\\p{L}+)");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Paczka paczka) {
        return Wzmianki.conflicts(Wzmianki.find(paczka.dokumenty(), NAZWA, m -> "", NazwaOsrodka::fold)).stream()
                .map(n -> KARTA.finding(
                        n.inna().at(), "ryzyko: ośrodek nazwano " + n.opis(), "użyj wszędzie nazwy ze statutu"))
                .toList();
    }

    /** The name without the ending of its case. */
    private static String fold(MatchResult m) {
        return (m.group(1).replaceFirst("(?<=nn|sk)\\p{L}{1,5}$", "") + " " + m.group(2)).toLowerCase(Locale.ROOT);
    }
}
