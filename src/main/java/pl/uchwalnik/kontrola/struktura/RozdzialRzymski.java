package pl.uchwalnik.kontrola.struktura;

import java.util.List;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.RodzajSystematyzacyjny;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** Chapters bear Arabic numbers (numer rozdziału). */
public final class RozdzialRzymski implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K107",
            "rzymski numer rozdziału",
            Waga.OSTRZEZENIE,
            "ZTP § 62 ust. 1",
            "Rozdziały oznacza się cyframi arabskimi, działy rzymskimi.",
            """
            Rozdział 1
            Przepisy ogólne

            § 1. Tworzy się ośrodek.

            Rozdział II
            Przepisy końcowe

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            Rozdział 1
            Przepisy ogólne

            § 1. Tworzy się ośrodek.

            Rozdział 2
            Przepisy końcowe

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return Rozdzialy.of(kontekst.akt()).stream()
                .filter(r -> r.jednostka().rodzaj() != RodzajSystematyzacyjny.DZIAL
                        && r.jednostka().oznaczenie().zapis() == Oznaczenie.Zapis.RZYMSKI)
                .map(r -> KARTA.finding(
                        r.polozenie(),
                        "rozdział ma numer rzymski",
                        "zapisz cyframi arabskimi: Rozdział "
                                + r.jednostka().oznaczenie().numer()))
                .toList();
    }
}
