package pl.uchwalnik.kontrola.odeslania;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** Marks of units in references: {@code pkt 3}, {@code ust. 2} with a space (zapis skrótu jednostki). */
public final class ZapisSkrotu implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K203",
            "zapis skrótu jednostki",
            Waga.OSTRZEZENIE,
            "ZTP § 57 i § 59",
            "Jednostki powołuje się zawsze tak samo: § 5, ust. 2, pkt 3, lit. b; inny zapis utrudnia odnalezienie przepisu i nowelizację.",
            """
            § 1. Zadania, o których mowa w pkt. 3 i ust.2 regulaminu, wykonuje Ośrodek.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            § 1. Zadania, o których mowa w pkt 3 i ust. 2 regulaminu, wykonuje Ośrodek.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?m)(?<![\\p{L}\\d])(?!^§\\d{1,4}[a-z]{0,2}\\.?$)(?:pkt\\. ?\\d+|ust\\.\\d+|ust \\d+|art\\.\\d+|art \\d+|lit\\.[a-z](?![\\p{L}.])|lit [a-z](?!\\p{L})|§\\d+|§§)",
                    "zapis „%s” odbiega od ustalonego",
                    "zapisz na wzór: § 5, art. 5, ust. 2, pkt 3, lit. b (odstęp po skrócie, „pkt” bez kropki)")
            .gdy("pkt.", "ust", "art", "lit", "§");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.fragmenty());
    }
}
