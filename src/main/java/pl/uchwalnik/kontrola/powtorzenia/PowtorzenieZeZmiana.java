package pl.uchwalnik.kontrola.powtorzenia;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** A provision that says with other words in the middle what a statute says (powtórzenie ze zmianą). */
public final class PowtorzenieZeZmiana implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K592",
            "powtórzenie przepisu ustawy ze zmianą",
            Waga.BLAD,
            "ZTP § 4, § 118, § 137 i § 149; art. 94 Konstytucji RP",
            "Przepis, który powtarza ustawę z opuszczeniem albo dodaniem słów, zmienia ją; organy nadzoru takie przepisy unieważniają.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Pomoc społeczna jest instytucją polityki społecznej państwa, mającą na celu umożliwienie osobom, rodzinom i grupom przezwyciężanie trudnych sytuacji życiowych, których nie są one w stanie pokonać, wykorzystując własne uprawnienia, zasoby i możliwości.

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
                .filter(Powtorzenie::zmiana)
                .map(p -> KARTA.finding(
                                Kontekst.polozenie(p.unit()),
                                "ryzyko nieważności: przepis powtarza ze zmianą " + p.provision(),
                                "usuń powtórzenie albo odeślij do ustawy")
                        .withPodpowiedz(p.passage()))
                .toList();
    }
}
