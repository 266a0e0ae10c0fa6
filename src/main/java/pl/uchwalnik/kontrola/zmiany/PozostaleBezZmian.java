package pl.uchwalnik.kontrola.zmiany;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** What is not changed needs no mention (klauzula „bez zmian”). */
public final class PozostaleBezZmian implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K379",
            "klauzula „bez zmian”",
            Waga.UWAGA,
            "ZTP § 11 i § 93",
            "Przepis, że reszta aktu się nie zmienia, niczego nie stanowi.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            zmieniająca uchwałę w sprawie opłat

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Pozostałe postanowienia uchwały pozostają bez zmian.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            zmieniająca uchwałę w sprawie opłat

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. W uchwale nr XV/98/2019 uchyla się § 7.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?iu)pozostał\\p{L}+ (?:zapis|postanowieni|przepis|treś|częś|punkt|paragraf)[^.]{0,60}(?:bez zmian|nie ulega\\p{L}* zmian\\p{L}*|niezmienion\\p{L}+)",
                    "zbędny przepis: „%s”",
                    "usuń ten przepis")
            .gdy("pozostał");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.przepisyGlowne());
    }
}
