package pl.uchwalnik.kontrola.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.paczka.Paczka;
import pl.uchwalnik.kontrola.paczka.RegulaPaczki;
import pl.uchwalnik.kontrola.paczka.Wzmianki;

/** The organiser is a function, a post or a cell, the same in all documents (forma organizatora). */
public final class FormaOrganizatora implements RegulaPaczki {
    private static final KartaReguly KARTA = new KartaReguly(
            "K823",
            "miejsce organizatora w strukturze",
            Waga.OSTRZEZENIE,
            "art. 11 ust. 2 ustawy o finansach publicznych; ZTP § 10",
            "Statut, regulamin i program mówią o jednym organizatorze; funkcja w jednym, a samodzielne stanowisko w drugim to dwie różne decyzje kadrowe.",
            """
            === regulamin
            ZARZĄDZENIE NR 14/2026
            KIEROWNIKA OŚRODKA
            z dnia 21 grudnia 2026 r.
            w sprawie nadania regulaminu organizacyjnego

            Na podstawie § 9 statutu zarządza się, co następuje:

            § 1. Funkcję organizatora społeczności lokalnej pełni pracownik socjalny.

            === pal
            UCHWAŁA NR XX/151/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie przyjęcia Programu Aktywności Lokalnej na lata 2027–2030

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Pracę prowadzi organizator społeczności lokalnej, zatrudniony na samodzielnym stanowisku.
            """,
            """
            === regulamin
            ZARZĄDZENIE NR 14/2026
            KIEROWNIKA OŚRODKA
            z dnia 21 grudnia 2026 r.
            w sprawie nadania regulaminu organizacyjnego

            Na podstawie § 9 statutu zarządza się, co następuje:

            § 1. Funkcję organizatora społeczności lokalnej pełni pracownik socjalny.

            === pal
            UCHWAŁA NR XX/151/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie przyjęcia Programu Aktywności Lokalnej na lata 2027–2030

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Pracę prowadzi pracownik socjalny pełniący funkcję organizatora społeczności lokalnej.
            """);

    /** From the largest: a cell has posts, and a post may be spoken of as a function. */
    private static final Map<String, Pattern> FORMY = formy();

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Paczka paczka) {
        List<Wzmianki.Wzmianka> formy = new ArrayList<>();
        for (Paczka.Dokument d : paczka.dokumenty()) {
            for (Map.Entry<String, Pattern> f : FORMY.entrySet()) {
                List<Wzmianki.Wzmianka> tu = Wzmianki.find(List.of(d), f.getValue(), m -> "", m -> f.getKey());
                if (!tu.isEmpty()) {
                    formy.add(tu.getFirst());
                    break;
                }
            }
        }
        return Wzmianki.conflicts(formy).stream()
                .map(n -> KARTA.finding(
                        n.inna().at(),
                        "ryzyko: miejsce organizatora w strukturze: " + n.inna().wartosc() + " (" + n.opis() + ")",
                        "przyjmij we wszystkich dokumentach tę samą formę"))
                .toList();
    }

    private static Map<String, Pattern> formy() {
        Map<String, Pattern> m = new LinkedHashMap<>();
        m.put(
                "dział",
                Pattern.compile(
                        "(?iu)(?<!\\p{L})dział\\p{L}{0,3} organizowania społeczności|wyodrębnion\\p{L}+ dział"));
        m.put(
                "zespół",
                Pattern.compile("(?iu)(?<!\\p{L})zesp[óo]ł\\p{L}{0,3} (?:do spraw )?organizowania społeczności"));
        m.put(
                "stanowisko",
                Pattern.compile("(?iu)stanowisk\\p{L}{0,3} (?:do spraw organizowania|organizatora) społeczności"
                        + "|organizator\\p{L}{0,2} społeczności lokalnej[^.]{0,40} samodzieln\\p{L}+ stanowisk"));
        m.put("funkcja", Pattern.compile("(?iu)funkcj\\p{L}{1,2} organizatora społeczności"));
        return m;
    }
}
