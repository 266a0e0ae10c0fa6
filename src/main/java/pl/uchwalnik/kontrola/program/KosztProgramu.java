package pl.uchwalnik.kontrola.program;

import java.util.List;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.paczka.Paczka;
import pl.uchwalnik.kontrola.paczka.RegulaPaczki;
import pl.uchwalnik.kontrola.paczka.Rola;
import pl.uchwalnik.kontrola.paczka.Wzmianki;

/** The programme costs the same wherever its cost is told (koszt programu). */
public final class KosztProgramu implements RegulaPaczki {
    private static final KartaReguly KARTA = new KartaReguly(
            "K828",
            "koszt programu w pakiecie",
            Waga.OSTRZEZENIE,
            "art. 16b ust. 2 pkt 3 lit. c ustawy o pomocy społecznej; art. 58 ust. 1 ustawy o samorządzie gminnym",
            "Koszt programu to jedna kwota; inna w strategii podważa jej ramy finansowe.",
            """
            === pal
            UCHWAŁA NR XX/151/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie przyjęcia Programu Aktywności Lokalnej na lata 2027–2030

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Łączny koszt programu wynosi 214 000 zł.

            === strategia-rozdzial-osl
            # Ramy finansowe

            Łączny koszt działań wynosi 241 000 zł.
            """,
            """
            === pal
            UCHWAŁA NR XX/151/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie przyjęcia Programu Aktywności Lokalnej na lata 2027–2030

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Łączny koszt programu wynosi 214 000 zł.

            === strategia-rozdzial-osl
            # Ramy finansowe

            Łączny koszt działań wynosi 214 000 zł.
            """);

    private static final Pattern KOSZT = Pattern.compile(
            "(?iu)łączny koszt (?:programu|działań)[^.;]{0,40}? wynosi (\\d[\\d ]{0,14}(?:,\\d\\d)?) zł");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Paczka paczka) {
        return Wzmianki.conflicts(Wzmianki.find(
                        paczka.documents(Rola.PAL, Rola.ROZDZIAL_OSL),
                        KOSZT,
                        m -> "",
                        m -> m.group(1).replaceAll("\\D", "")))
                .stream()
                .map(n -> KARTA.finding(
                        n.inna().at(), "ryzyko: koszt programu: " + n.opis(), "podaj wszędzie tę samą kwotę"))
                .toList();
    }
}
