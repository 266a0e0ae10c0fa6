package pl.uchwalnik.kontrola.definicje;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** An abbreviation stands in quotation marks (skrót bez cudzysłowu). */
public final class SkrotBezCudzyslowu implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K504",
            "skrót bez cudzysłowu",
            Waga.UWAGA,
            "ZTP § 154",
            "Cudzysłów pokazuje, gdzie skrót się zaczyna i kończy.",
            """
            § 1. Gminny Ośrodek Pomocy Społecznej w Brzozówce, zwany dalej Ośrodkiem, jest jednostką budżetową.

            § 2. Ośrodek działa na obszarze gminy.

            § 3. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            § 1. Gminny Ośrodek Pomocy Społecznej w Brzozówce, zwany dalej „Ośrodkiem”, jest jednostką budżetową.

            § 2. Ośrodek działa na obszarze gminy.

            § 3. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?iu)zwan\\p{L}+ (?:dalej|w dalszej (?:części|treści)(?: \\p{L}+)?):? (?![„\"“])\\p{L}+",
                    "„%s…” – skrót stoi bez cudzysłowu",
                    "zapisz: zwany dalej „Ośrodkiem”")
            .gdy("zwan");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.przepisy());
    }
}
