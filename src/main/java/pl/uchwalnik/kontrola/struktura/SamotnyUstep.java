package pl.uchwalnik.kontrola.struktura;

import java.util.List;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** A § is divided into two ustępy at least, or not at all (samotny ustęp). */
public final class SamotnyUstep implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K103",
            "samotny ustęp",
            Waga.OSTRZEZENIE,
            "ZTP § 55 w zw. z § 124",
            "Podział na ustępy ma sens, gdy są co najmniej dwa; samotne „1.” sugeruje, że czegoś brakuje.",
            """
            § 1. 1. Tworzy się Ośrodek.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            § 1. Tworzy się Ośrodek.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return kontekst.poziomy().entrySet().stream()
                .filter(e -> e.getKey().rodzaj() == RodzajJednostki.USTEP
                        && e.getValue().size() == 1
                        && !kontekst.breaksOff(e.getValue().getFirst()))
                .map(e -> KARTA.finding(
                        Kontekst.polozenie(e.getValue().getFirst()),
                        "jednostka ma tylko jeden ustęp",
                        "usuń oznaczenie „1.” albo dodaj drugi ustęp"))
                .toList();
    }
}
