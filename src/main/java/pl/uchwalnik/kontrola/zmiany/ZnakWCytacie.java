package pl.uchwalnik.kontrola.zmiany;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.akt.Cytat;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaZAdresem;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** The quoted unit bears the mark that the command names (oznaczenie w cytacie). */
public final class ZnakWCytacie implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K383",
            "oznaczenie w przytoczonym brzmieniu",
            Waga.BLAD,
            "ZTP § 87 ust. 1 i § 89",
            "Polecenie wskazuje inną jednostkę niż przytoczone brzmienie; nie wiadomo, którą zmieniono.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            zmieniająca uchwałę w sprawie opłat

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. W uchwale nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. w sprawie opłat § 6 otrzymuje brzmienie:
            „§ 7. Ośrodek prowadzi poradnictwo.”.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            zmieniająca uchwałę w sprawie opłat

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. W uchwale nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. w sprawie opłat § 6 otrzymuje brzmienie:
            „§ 6. Ośrodek prowadzi poradnictwo.”.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Pattern CEL = Pattern.compile(
            "(§|ust\\.|pkt|lit\\.) ([\\da-z⁰¹²³⁴-⁹]{1,6})(?:[–-][\\da-z]{1,5}| i (?:§ )?[\\da-z]{1,5})? (?:otrzymuj\\p{L}+ brzmienie|w brzmieniu):$");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<Diagnoza> wynik = new ArrayList<>();
        for (JednostkaZAdresem j : kontekst.jednostkiGlowne()) {
            Matcher m = CEL.matcher(j.jednostka().tekst().strip());
            if (m.find()) {
                j.jednostka().skladniki().stream()
                        .filter(Cytat.class::isInstance)
                        .flatMap(s -> ((Cytat) s).tresc().stream().limit(1))
                        .filter(s -> s instanceof Jednostka c && other(c, m.group(1), m.group(2)))
                        .forEach(s -> wynik.add(KARTA.finding(
                                Kontekst.polozenie(j),
                                "ryzyko: polecenie mówi o „" + m.group(1) + " " + m.group(2)
                                        + "”, a przytoczony tekst zaczyna się od „" + mark((Jednostka) s) + "”",
                                "uzgodnij oznaczenie w poleceniu i w cudzysłowie")));
            }
        }
        return wynik;
    }

    private static boolean other(Jednostka cytowana, String skrot, String znak) {
        return cytowana.rodzaj().skrot().equals(skrot)
                && !cytowana.oznaczenie().toString().equals(znak);
    }

    private static String mark(Jednostka j) {
        return j.rodzaj().skrot() + " " + j.oznaczenie();
    }
}
