package pl.uchwalnik.kontrola.zmiany;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** Every ancestor in a command stands after {@code w} (ścieżka polecenia). */
public final class SciezkaBezW implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K375",
            "„w” przed każdą jednostką",
            Waga.OSTRZEZENIE,
            "ZTP § 89 ust. 2",
            "Przed każdą jednostką nadrzędną stoi „w”; bez niego nie widać, co się zmienia, a co tylko wskazuje miejsce.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            zmieniająca uchwałę w sprawie opłat

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. W uchwale nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. w sprawie opłat w § 6 ust. 1 pkt 3 otrzymuje brzmienie:
            „3) poradnictwo;”.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            zmieniająca uchwałę w sprawie opłat

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. W uchwale nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. w sprawie opłat w § 6 w ust. 1 pkt 3 otrzymuje brzmienie:
            „3) poradnictwo;”.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?<!mowa )(?<!\\p{L})w (?:§ \\d{1,3}[a-z]{0,2} (?:ust\\.|pkt) [\\da-z]{1,4}|ust\\. \\d{1,3}[a-z]{0,2} pkt [\\da-z]{1,4}|pkt \\d{1,3}[a-z]{0,2} lit\\. [a-z]{1,3})(?: (?:(?:w )?(?:pkt|lit\\.|tiret|zdani\\p{L}+)(?= )|dodaje się|po (?:pkt|lit|wyraz)|wyraz\\p{L}*|uchyla się|skreśla się|kropkę|średnik|przecinek)|:)",
                    "w ścieżce „%s” brakuje „w” przed jednostką pośrednią",
                    "zapisz na wzór: w § 6 w ust. 1 pkt 3 otrzymuje brzmienie")
            .gdy("w §", "w ust.", "w pkt");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.przepisyGlowne());
    }
}
