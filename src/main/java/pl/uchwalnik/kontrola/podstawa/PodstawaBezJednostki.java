package pl.uchwalnik.kontrola.podstawa;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** The legal basis names a provision, not a whole act (jednostka w podstawie prawnej). */
public final class PodstawaBezJednostki implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K323",
            "podstawa bez wskazania przepisu",
            Waga.OSTRZEZENIE,
            "ZTP § 121 ust. 2 w zw. z § 143",
            "Podstawą jest przepis, nie cała ustawa; bez artykułu nie da się sprawdzić upoważnienia.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie ustawy o pomocy społecznej uchwala się, co następuje:

            § 1. Tworzy się ośrodek.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Tworzy się ośrodek.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Pattern PRZEPIS = Pattern.compile("(?:art\\.|§) ?\\d|\\[UZUPEŁNIJ");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        String wstep = kontekst.wstep();
        return wstep.toLowerCase(Locale.ROOT).contains("na podstawie ")
                        && !PRZEPIS.matcher(wstep).find()
                ? List.of(KARTA.finding(
                        kontekst.podstawaPrawna(),
                        "ryzyko: podstawa prawna nie wskazuje żadnego przepisu",
                        "podaj artykuł, ustęp i punkt"))
                : List.of();
    }
}
