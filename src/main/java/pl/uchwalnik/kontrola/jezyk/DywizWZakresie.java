package pl.uchwalnik.kontrola.jezyk;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** Ranges are written with a dash (półpauza w zakresie). */
public final class DywizWZakresie implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K607",
            "półpauza w zakresie",
            Waga.UWAGA,
            "ZTP § 59",
            "Zakres zapisuje się półpauzą bez odstępów: § 5–8, 2026–2028.",
            """
            § 1. Program obejmuje lata 2026-2028.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            § 1. Program obejmuje lata 2026–2028.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?<![\\d/-])(?:19|20)\\d\\d-(?:19|20)\\d\\d(?![\\d-])|(?:§|ust\\.|pkt|art\\.) \\d{1,3}[a-z]{0,2}-\\d{1,3}(?!\\d)",
                    "zakres zapisano łącznikiem: „%s”",
                    "użyj półpauzy: 2026–2028")
            .gdy("-");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.fragmenty());
    }
}
