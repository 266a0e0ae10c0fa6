package pl.uchwalnik.kontrola.zmiany;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** A colon announces the quoted text (dwukropek po „brzmienie”). */
public final class BrakDwukropka implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K384",
            "dwukropek po „otrzymuje brzmienie”",
            Waga.OSTRZEZENIE,
            "ZTP § 87",
            "Po słowie „brzmienie” stoi dwukropek i przytoczony tekst; bez niego nie widać, gdzie polecenie się kończy.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            zmieniająca uchwałę w sprawie opłat

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. W uchwale nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. w sprawie opłat § 6 otrzymuje brzmienie „§ 6. Ośrodek prowadzi poradnictwo.”.

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

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?:otrzymuj\\p{L}+ brzmienie|dodaje się[^„”:]{1,80}w brzmieniu) ?(?=[„\"“])",
                    "po „%s” brakuje dwukropka",
                    "zapisz: otrzymuje brzmienie: i zacznij cytat w nowym wierszu")
            .gdy("brzmieni");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.przepisyGlowne());
    }
}
