package pl.uchwalnik.kontrola.struktura;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** Titles of chapters bear no full stop (kropka po tytule rozdziału). */
public final class TytulZKropka implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K112",
            "kropka po tytule rozdziału",
            Waga.UWAGA,
            "ZTP § 62 ust. 2",
            "Tytuł rozdziału nie jest zdaniem; kropka po nim jest zbędna.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            Rozdział 1
            Przepisy ogólne.

            § 1. Tworzy się ośrodek.

            Rozdział 2
            Przepisy końcowe

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

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
                .filter(r -> r.jednostka().tytul().endsWith("."))
                .map(r -> KARTA.finding(r.polozenie(), "tytuł rozdziału kończy się kropką", "usuń kropkę"))
                .toList();
    }
}
