package pl.uchwalnik.kontrola.powtorzenia;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** A provision that says again what a statute says (powtórzenie ustawy). */
public final class PowtorzenieUstawy implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K591",
            "powtórzenie przepisu ustawy",
            Waga.OSTRZEZENIE,
            "ZTP § 4, § 118 i § 137; wyrok WSA we Wrocławiu IV SA/Wr 598/04",
            "Uchwała nie powtarza ustaw: powtórzenie niczego nie stanowi, a po zmianie ustawy staje się z nią sprzeczne.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Pomoc społeczna jest instytucją polityki społecznej państwa, mającą na celu umożliwienie osobom i rodzinom przezwyciężanie trudnych sytuacji życiowych.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Ośrodek realizuje cele pomocy społecznej określone w ustawie.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return Powtorzenie.find(kontekst).stream()
                .filter(p -> !p.zmiana())
                .map(p -> KARTA.finding(
                                Kontekst.polozenie(p.unit()),
                                "ryzyko: przepis powtarza " + p.provision() + " (kolejnych słów: " + p.words() + ")",
                                "usuń powtórzenie albo odeślij do ustawy")
                        .withPodpowiedz(p.passage()))
                .toList();
    }
}
