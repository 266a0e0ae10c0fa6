package pl.uchwalnik.kontrola.struktura;

import java.util.List;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.RodzajSystematyzacyjny;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** A higher grouping unit stands only above lower ones (dział bez rozdziałów). */
public final class DzialBezRozdzialow implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K111",
            "dział bez rozdziałów",
            Waga.OSTRZEZENIE,
            "ZTP § 61 w zw. z § 124a",
            "Działy grupują rozdziały; dział, w którym rozdziałów nie ma, jest rozdziałem pod inną nazwą.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            Dział I
            Przepisy ogólne

            § 1. Tworzy się ośrodek.

            Dział II
            Przepisy końcowe

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            Dział I
            Przepisy ogólne

            Rozdział 1
            Utworzenie ośrodka

            § 1. Tworzy się ośrodek.

            Dział II
            Przepisy końcowe

            Rozdział 1
            Wejście w życie

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return Rozdzialy.of(kontekst.akt()).stream()
                .filter(r -> r.jednostka().rodzaj() == RodzajSystematyzacyjny.DZIAL
                        && r.jednostka().skladniki().stream().noneMatch(JednostkaSystematyzacyjna.class::isInstance))
                .map(r -> KARTA.finding(
                        r.polozenie(), "dział nie dzieli się na rozdziały", "użyj rozdziałów zamiast działów"))
                .toList();
    }
}
