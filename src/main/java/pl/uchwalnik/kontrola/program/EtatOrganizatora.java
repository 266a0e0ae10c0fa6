package pl.uchwalnik.kontrola.program;

import java.util.List;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.paczka.Paczka;
import pl.uchwalnik.kontrola.paczka.RegulaPaczki;
import pl.uchwalnik.kontrola.paczka.Wzmianki;

/** The organiser works the same part of a post in all documents (etat organizatora). */
public final class EtatOrganizatora implements RegulaPaczki {
    private static final KartaReguly KARTA = new KartaReguly(
            "K824",
            "wymiar etatu organizatora",
            Waga.OSTRZEZENIE,
            "ZTP § 10",
            "Regulamin, program i strategia podają wymiar etatu tej samej osoby; różnica podważa koszty i harmonogram.",
            """
            === regulamin
            ZARZĄDZENIE NR 14/2026
            KIEROWNIKA OŚRODKA
            z dnia 21 grudnia 2026 r.
            w sprawie nadania regulaminu organizacyjnego

            Na podstawie § 9 statutu zarządza się, co następuje:

            § 1. Funkcję organizatora społeczności lokalnej pełni pracownik socjalny; na pełnienie funkcji przeznacza się 0,5 etatu.

            === pal
            UCHWAŁA NR XX/151/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie przyjęcia Programu Aktywności Lokalnej na lata 2027–2030

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Pracownik pełniący funkcję organizatora społeczności lokalnej w wymiarze 1 etatu.
            """,
            """
            === regulamin
            ZARZĄDZENIE NR 14/2026
            KIEROWNIKA OŚRODKA
            z dnia 21 grudnia 2026 r.
            w sprawie nadania regulaminu organizacyjnego

            Na podstawie § 9 statutu zarządza się, co następuje:

            § 1. Funkcję organizatora społeczności lokalnej pełni pracownik socjalny; na pełnienie funkcji przeznacza się 0,5 etatu.

            === pal
            UCHWAŁA NR XX/151/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie przyjęcia Programu Aktywności Lokalnej na lata 2027–2030

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Pracownik pełniący funkcję organizatora społeczności lokalnej w wymiarze 0,5 etatu.
            """);

    private static final Pattern ETAT = Pattern.compile(
            "(?iu)(?:funkcji|organizatora społeczności lokalnej)[^.;]{0,40}? (\\d{1,2}(?:,\\d+)?) etat");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Paczka paczka) {
        return Wzmianki.conflicts(Wzmianki.find(
                        paczka.dokumenty(), ETAT, m -> "", m -> m.group(1).replaceFirst(",0+$", "")))
                .stream()
                .map(n -> KARTA.finding(
                        n.inna().at(),
                        "ryzyko: wymiar etatu organizatora: " + n.opis(),
                        "podaj wszędzie ten sam wymiar etatu"))
                .toList();
    }
}
