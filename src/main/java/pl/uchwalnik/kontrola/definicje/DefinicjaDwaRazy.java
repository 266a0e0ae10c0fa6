package pl.uchwalnik.kontrola.definicje;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** One term has one definition (określenie zdefiniowane dwa razy). */
public final class DefinicjaDwaRazy implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K506",
            "określenie zdefiniowane dwa razy",
            Waga.OSTRZEZENIE,
            "ZTP § 10 i § 147",
            "Jedno określenie ma jedno znaczenie; druga definicja każe pytać, która obowiązuje.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Ilekroć w uchwale jest mowa o:
            1) Ośrodku – należy przez to rozumieć Gminny Ośrodek Pomocy Społecznej w Brzozówce;
            2) Gminie – należy przez to rozumieć Gminę Brzozówka;
            3) Ośrodku – należy przez to rozumieć Klub Seniora.

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
        List<Diagnoza> wynik = new ArrayList<>();
        Set<String> widziane = new HashSet<>();
        for (Definicje.Definicja d : Definicje.of(kontekst)) {
            if (!widziane.add(d.jednostka().adres().czesc() + d.okreslenie().toLowerCase(Locale.ROOT))) {
                wynik.add(KARTA.finding(
                        Kontekst.polozenie(d.jednostka()),
                        "określenie „" + d.okreslenie() + "” zdefiniowano drugi raz",
                        "zostaw jedną definicję"));
            }
        }
        return wynik;
    }
}
