package pl.uchwalnik.kontrola.struktura;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** A chapter has a title (tytuł rozdziału). */
public final class RozdzialBezTytulu implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K108",
            "rozdział bez tytułu",
            Waga.OSTRZEZENIE,
            "ZTP § 62 ust. 2",
            "Rozdział ma tytuł w osobnym wierszu; bez niego nie wiadomo, czego dotyczy.",
            """
            Rozdział 1
            Przepisy ogólne

            § 1. Tworzy się ośrodek.

            Rozdział 2

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
                .filter(r -> r.jednostka().tytul().isBlank())
                .map(r ->
                        KARTA.finding(r.polozenie(), "rozdział nie ma tytułu", "dodaj tytuł w wierszu pod oznaczeniem"))
                .toList();
    }
}
