package pl.uchwalnik.kontrola.definicje;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** An abbreviation used before it is introduced (skrót przed wprowadzeniem). */
public final class SkrotPrzedWprowadzeniem implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K502",
            "skrót użyty przed wprowadzeniem",
            Waga.OSTRZEZENIE,
            "ZTP § 10 i § 154",
            "Czytelnik spotyka skrót, zanim dowie się, co znaczy.",
            """
            § 1. Do zadań Ośrodka należy poradnictwo.

            § 2. Gminny Ośrodek Pomocy Społecznej w Brzozówce, zwany dalej „Ośrodkiem”, jest jednostką budżetową.

            § 3. Ośrodek działa na obszarze gminy.

            § 4. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            § 1. Gminny Ośrodek Pomocy Społecznej w Brzozówce, zwany dalej „Ośrodkiem”, jest jednostką budżetową.

            § 2. Ośrodek działa na obszarze gminy.

            § 3. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return Skroty.early(kontekst).stream()
                .map(s -> KARTA.finding(
                        s.polozenie(),
                        "skrótu „%s” użyto wcześniej niż go wprowadzono".replace("%s", s.skrot()),
                        "wprowadź skrót przy pierwszym użyciu"))
                .toList();
    }
}
