package pl.uchwalnik.kontrola.zmiany;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** The formula of addition is fixed (dodaje się w brzmieniu). */
public final class DodajeSieNowy implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K373",
            "formuła „dodaje się … w brzmieniu”",
            Waga.BLAD,
            "ZTP § 85 i § 89",
            "Polecenie dodania ma ustaloną formułę „dodaje się … w brzmieniu:”.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            zmieniająca uchwałę w sprawie opłat

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. W uchwale nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. w sprawie opłat dodaje się nowy § 5a o treści:
            „§ 5a. Ośrodek prowadzi poradnictwo.”.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            zmieniająca uchwałę w sprawie opłat

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. W uchwale nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. w sprawie opłat po § 5 dodaje się § 5a w brzmieniu:
            „§ 5a. Ośrodek prowadzi poradnictwo.”.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?iu)dodaje się now\\p{L}+|dodaje się[^.:]{0,80} o (?:następującej )?treści|dopisuje się|wprowadza się now\\p{L}+ (?:§|ust|pkt)",
                    "polecenie „%s” odbiega od formuły",
                    "zapisz na wzór: po § 5 dodaje się § 5a w brzmieniu:")
            .gdy("dodaje się", "dopisuje się", "wprowadza się now");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.przepisyGlowne());
    }
}
