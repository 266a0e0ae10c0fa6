package pl.uchwalnik.kontrola.struktura;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** Chapters are numbered in order (kolejność rozdziałów). */
public final class NumerRozdzialu implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K109",
            "kolejność rozdziałów",
            Waga.OSTRZEZENIE,
            "ZTP § 62 ust. 1",
            "Przez lukę albo powtórzenie w numerach odesłanie do rozdziału wskazuje niewłaściwy rozdział.",
            """
            Rozdział 1
            Przepisy ogólne

            § 1. Tworzy się ośrodek.

            Rozdział 3
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
                .filter(r -> !r.wKolei() && !kontekst.wyciag())
                .map(r -> KARTA.finding(
                        r.polozenie(), "numer rozdziału nie następuje po poprzednim", "popraw numer rozdziału"))
                .toList();
    }
}
