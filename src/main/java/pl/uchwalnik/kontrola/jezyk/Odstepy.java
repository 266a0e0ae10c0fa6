package pl.uchwalnik.kontrola.jezyk;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** Spaces about punctuation (odstępy przy znakach). */
public final class Odstepy implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K605",
            "odstępy przy znakach",
            Waga.UWAGA,
            "ZTP § 7",
            "Zbędny albo brakujący odstęp jest błędem pisowni.",
            """
            § 1. Ośrodek prowadzi poradnictwo , świetlice i kluby.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            § 1. Ośrodek prowadzi poradnictwo, świetlice i kluby.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Fraza FRAZA = Fraza.of(
            KARTA,
            "\\p{L} +[,;](?!\\p{Nd})|(?<=\\p{Ll}),(?=\\p{L})|\\( \\p{L}",
            "zły odstęp przy „%s”",
            "popraw odstęp: „słowo, słowo”");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.przepisy());
    }
}
