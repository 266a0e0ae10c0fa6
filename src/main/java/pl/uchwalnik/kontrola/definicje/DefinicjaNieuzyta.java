package pl.uchwalnik.kontrola.definicje;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** A definition of a term that is never used (definicja nieużyta). */
public final class DefinicjaNieuzyta implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K505",
            "określenie zdefiniowane i nieużyte",
            Waga.OSTRZEZENIE,
            "ZTP § 146 i § 151",
            "Definicję daje się określeniu, którego akt używa; nieużyta tylko obciąża przepis i zostaje z innego wzoru.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Ilekroć w uchwale jest mowa o:
            1) Ośrodku – należy przez to rozumieć Gminny Ośrodek Pomocy Społecznej w Brzozówce;
            2) Gminie – należy przez to rozumieć Gminę Brzozówka.

            § 2. Ośrodek działa w Brzozówce.

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
                .filter(d -> !d.usedLater(kontekst))
                .map(d -> KARTA.finding(
                        Kontekst.polozenie(d.jednostka()),
                        "określenia „" + d.okreslenie() + "” dalej nie użyto",
                        "usuń definicję"))
                .toList();
    }
}
