package pl.uchwalnik.kontrola.program;

import java.util.List;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.paczka.Paczka;
import pl.uchwalnik.kontrola.paczka.RegulaPaczki;
import pl.uchwalnik.kontrola.paczka.Wzmianki;

/** The programme covers the same years wherever it is named (lata programu). */
public final class LataProgramu implements RegulaPaczki {
    private static final KartaReguly KARTA = new KartaReguly(
            "K827",
            "lata programu w pakiecie",
            Waga.OSTRZEZENIE,
            "art. 110 ust. 10 ustawy o pomocy społecznej; ZTP § 10",
            "Program ma jeden okres; inny w tytule uchwały, a inny w odesłaniu wskazuje inny program.",
            """
            === pal
            UCHWAŁA NR XX/151/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie przyjęcia Programu Aktywności Lokalnej na lata 2027–2030

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Przyjmuje się program.

            === strategia
            UCHWAŁA NR XX/152/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie przyjęcia strategii

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Strategię wykonuje Program Aktywności Lokalnej na lata 2027–2031.
            """,
            """
            === pal
            UCHWAŁA NR XX/151/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie przyjęcia Programu Aktywności Lokalnej na lata 2027–2030

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Przyjmuje się program.

            === strategia
            UCHWAŁA NR XX/152/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie przyjęcia strategii

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Strategię wykonuje Program Aktywności Lokalnej na lata 2027–2030.
            """);

    private static final Pattern LATA =
            Pattern.compile("(?iu)program\\p{L}{0,3} aktywności lokalnej na lata (\\d{4}) ?[–-] ?(\\d{4})");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Paczka paczka) {
        return Wzmianki.conflicts(Wzmianki.find(paczka.dokumenty(), LATA, m -> "", m -> m.group(1) + "–" + m.group(2)))
                .stream()
                .map(n -> KARTA.finding(
                        n.inna().at(), "ryzyko: lata programu: " + n.opis(), "podaj wszędzie te same lata"))
                .toList();
    }
}
