package pl.uchwalnik.kontrola.odeslania;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** No commas within one reference (przecinek w odesłaniu). */
public final class PrzecinekWOdeslaniu implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K205",
            "przecinek w odesłaniu",
            Waga.OSTRZEZENIE,
            "ZTP § 57 i § 59",
            "Przecinek rozdziela odesłania; w środku jednego odesłania zmienia jego sens.",
            """
            § 1. Zadania, o których mowa w § 3, ust. 2 statutu, wykonuje Ośrodek.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            § 1. Zadania, o których mowa w § 3 ust. 2 statutu, wykonuje Ośrodek.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?<![\\p{L}\\d])(?:(?:§|art\\.) ?\\d{1,3}[a-z]{0,2}, (?:ust\\.|pkt) ?\\d|ust\\. ?\\d{1,3}[a-z]{0,2}, pkt ?\\d|pkt ?\\d{1,3}[a-z]{0,2}, lit\\. ?[a-z])",
                    "w odesłaniu „%s…” stoi przecinek",
                    "zapisz człony jednego odesłania bez przecinków: § 3 ust. 2 pkt 1")
            .gdy(", ust.", ", pkt", ", lit.");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.fragmenty());
    }
}
