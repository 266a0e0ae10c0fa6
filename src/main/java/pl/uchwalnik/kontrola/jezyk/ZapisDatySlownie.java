package pl.uchwalnik.kontrola.jezyk;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** Days in provisions: month in words, {@code r.} (zapis daty). */
public final class ZapisDatySlownie implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K604",
            "zapis daty w przepisie",
            Waga.OSTRZEZENIE,
            "ZTP § 17",
            "Datę zapisuje się: 5 listopada 2026 r.; zapis cyframi i „roku” odbiega od zasad.",
            """
            § 1. Program trwa od dnia 05.11.2026 roku.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            § 1. Program trwa od dnia 5 listopada 2026 r.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?<!L \\d{1,3} z )(?<![\\d.])\\d{1,2}\\.\\d{1,2}\\.\\d{4}(?: ?r(?:\\.|oku))?|(?<=\\p{L} )\\d{4} roku|dnia 0\\d \\p{L}+",
                    "data zapisana „%s”",
                    "zapisz na wzór: 5 listopada 2026 r.")
            .gdy(".19", ".20", " roku", "dnia 0");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.przepisyZPodstawa());
    }
}
