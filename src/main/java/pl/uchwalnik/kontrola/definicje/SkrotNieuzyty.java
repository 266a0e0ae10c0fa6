package pl.uchwalnik.kontrola.definicje;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** An abbreviation that is never used (skrót nieużyty). */
public final class SkrotNieuzyty implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K501",
            "skrót wprowadzony i nieużyty",
            Waga.OSTRZEZENIE,
            "ZTP § 10 i § 154",
            "Skrót wprowadza się dla określenia, które się powtarza; nieużyty tylko obciąża przepis.",
            """
            § 1. Gminny Ośrodek Pomocy Społecznej w Brzozówce, zwany dalej „Ośrodkiem”, jest jednostką budżetową.

            § 2. Siedzibą jest Brzozówka.

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
        return Skroty.unused(kontekst).stream()
                .map(s -> KARTA.finding(
                        s.polozenie(), "skrótu „%s” dalej nie użyto".replace("%s", s.skrot()), "usuń „zwany dalej …”"))
                .toList();
    }
}
