package pl.uchwalnik.kontrola.struktura;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** General provisions bear their name (przepisy ogólne). */
public final class PostanowieniaOgolne implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K110",
            "nazwa przepisów ogólnych",
            Waga.UWAGA,
            "ZTP § 20 ust. 2",
            "Wydzielone przepisy ogólne noszą tytuł „Przepisy ogólne”.",
            """
            Rozdział 1
            Postanowienia ogólne

            § 1. Tworzy się ośrodek.

            Rozdział 2
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
                .filter(r -> r.jednostka().tytul().equalsIgnoreCase("Postanowienia ogólne"))
                .map(r -> KARTA.finding(
                        r.polozenie(), "rozdział nazwano „Postanowienia ogólne”", "zapisz: Przepisy ogólne"))
                .toList();
    }
}
