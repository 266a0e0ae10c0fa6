package pl.uchwalnik.kontrola.odeslania;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** Two basic units repeat their sign: {@code § 4 i § 5} (wyliczenie paragrafów). */
public final class ParagrafBezPowtorzenia implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K207",
            "powtórzenie znaku §",
            Waga.OSTRZEZENIE,
            "ZTP § 57 i § 94 ust. 3",
            "Przy dwóch paragrafach albo artykułach znak się powtarza (§ 4 i § 5); „§ 4 i 5” czyta się jak paragraf i ustęp.",
            """
            § 1. Przepisy § 4 i 5 statutu stosuje się odpowiednio.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            § 1. Przepisy § 4 i § 5 statutu stosuje się odpowiednio.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?<!art\\. ?[\\d⁰¹²³⁴-⁹a-z]{1,8} )§ \\d{1,3}[a-z]{0,2} (?:i|oraz|lub|albo) \\d{1,3}[a-z]{0,2}(?![\\p{L}\\d/]|\\.\\d)",
                    "w „%s” brakuje znaku § przed drugim numerem",
                    "zapisz na wzór: § 4 i § 5")
            .gdy("§");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.fragmenty());
    }
}
