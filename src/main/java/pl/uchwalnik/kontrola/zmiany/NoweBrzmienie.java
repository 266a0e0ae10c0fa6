package pl.uchwalnik.kontrola.zmiany;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** The formula of re-wording is fixed (otrzymuje brzmienie). */
public final class NoweBrzmienie implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K372",
            "formuła „otrzymuje brzmienie”",
            Waga.BLAD,
            "ZTP § 85 i § 87",
            "Polecenie ma ustaloną formułę; „następujące” i „nowe” są zbędne, a inny czasownik bywa sporny.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            zmieniająca uchwałę w sprawie opłat

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. W uchwale nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. w sprawie opłat § 6 otrzymuje następujące brzmienie:
            „§ 6. Ośrodek prowadzi poradnictwo.”.

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
                    "(?iu)(?:otrzymuj\\p{L}+|nadaje się|w|o) (?:następujące|nowe|następującym|nowym) brzmieni\\p{L}+|otrzymuj\\p{L}+ (?:nową )?treść|brzmi następująco|nadając (?:mu|jej) (?:\\p{L}+ )?brzmienie|przyjmuj\\p{L}+ brzmienie",
                    "polecenie „%s” odbiega od formuły",
                    "zapisz: otrzymuje brzmienie: (kilka jednostek: otrzymują brzmienie:)")
            .gdy("brzmieni", "treść", "następująco");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.przepisyGlowne());
    }
}
