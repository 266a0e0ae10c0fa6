package pl.uchwalnik.kontrola.definicje;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** No abbreviation within a definition (skrót w definicji). */
public final class SkrotWDefinicji implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K508",
            "skrót wprowadzony w definicji",
            Waga.UWAGA,
            "ZTP § 154 ust. 4",
            "Skrótu nie wprowadza się w definicji; samo określenie jest już krótkie.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Ilekroć w uchwale jest mowa o:
            1) Ośrodku – należy przez to rozumieć Gminny Ośrodek Pomocy Społecznej w Brzozówce, zwany dalej „Ośrodkiem”;
            2) Gminie – należy przez to rozumieć Gminę Brzozówka.

            § 2. Ośrodek działa na obszarze Gminy.

            § 3. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Ilekroć w uchwale jest mowa o:
            1) Ośrodku – należy przez to rozumieć Gminny Ośrodek Pomocy Społecznej w Brzozówce;
            2) Gminie – należy przez to rozumieć Gminę Brzozówka.

            § 2. Ośrodek działa na obszarze Gminy.

            § 3. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return Definicje.of(kontekst).stream()
                .filter(d -> d.znaczenie().contains(" dalej „"))
                .map(d -> KARTA.finding(
                        Kontekst.polozenie(d.jednostka()),
                        "definicja określenia „" + d.okreslenie() + "” wprowadza skrót",
                        "usuń „zwany dalej …” z definicji"))
                .toList();
    }
}
