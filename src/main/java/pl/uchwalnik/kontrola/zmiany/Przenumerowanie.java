package pl.uchwalnik.kontrola.zmiany;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** Numbers of units are never changed (przenumerowanie). */
public final class Przenumerowanie implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K376",
            "przenumerowanie jednostek",
            Waga.BLAD,
            "ZTP § 89 ust. 1",
            "Zmiana numerów psuje wszystkie odesłania do aktu; dodawane jednostki dostają litery.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            zmieniająca uchwałę w sprawie opłat

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. W uchwale nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. w sprawie opłat dotychczasowe § 6–9 otrzymują numery 7–10.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            zmieniająca uchwałę w sprawie opłat

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. W uchwale nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. w sprawie opłat uchyla się § 7.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?iu)otrzymuj\\p{L}+ (?:numer\\p{L}*|oznaczeni\\p{L}+)|dotychczasow\\p{L}+ (?:§|ust\\.|pkt|lit\\.)[^.;:]{0,30}(?:staj\\p{L}+ się|oznacza)|zmienia się numeracj\\p{L}+|zmian\\p{L}+ numeracji",
                    "ryzyko: polecenie „%s” zmienia numery jednostek",
                    "zostaw numery; dodawaną jednostkę oznacz literą (§ 5a)")
            .gdy("otrzymuj", "dotychczasow", "numeracj");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.przepisyGlowne());
    }
}
