package pl.uchwalnik.kontrola.jezyk;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** A word written twice (powtórzony wyraz). */
public final class PowtorzonyWyraz implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K601",
            "powtórzony wyraz",
            Waga.OSTRZEZENIE,
            "ZTP § 7",
            "Powtórzenie jest śladem przeróbki i bywa usuwane dopiero obwieszczeniem o sprostowaniu.",
            """
            § 1. Ośrodek działa na na obszarze gminy.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            § 1. Ośrodek działa na obszarze gminy.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Fraza FRAZA = Fraza.of(
            KARTA, "(?<![\\p{L}\\d-])(\\p{Ll}{2,}) \\1(?![\\p{L}\\d-])", "wyraz powtórzono: „%s”", "zostaw jeden");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.fragmenty());
    }
}
