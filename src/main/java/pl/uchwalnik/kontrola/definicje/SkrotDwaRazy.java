package pl.uchwalnik.kontrola.definicje;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** An abbreviation introduced twice (skrót wprowadzony dwa razy). */
public final class SkrotDwaRazy implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K503",
            "skrót wprowadzony dwa razy",
            Waga.OSTRZEZENIE,
            "ZTP § 10 i § 154",
            "Jeden skrót ma jedno znaczenie; drugie wprowadzenie każe pytać, które obowiązuje.",
            """
            § 1. Gminny Ośrodek Pomocy Społecznej w Brzozówce, zwany dalej „Ośrodkiem”, jest jednostką budżetową.

            § 2. Ośrodek Wsparcia w Lipowie, zwany dalej „Ośrodkiem”, działa przy Ośrodku.

            § 3. Uchwała wchodzi w życie z dniem podjęcia.
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
        return Skroty.twice(kontekst).stream()
                .map(s -> KARTA.finding(
                        s.polozenie(),
                        "skrót „%s” wprowadzono drugi raz".replace("%s", s.skrot()),
                        "zostaw jedno wprowadzenie albo użyj innego skrótu"))
                .toList();
    }
}
