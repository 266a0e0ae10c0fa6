package pl.uchwalnik.kontrola.koncowe;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** A repeal needs no day of its own (utrata mocy z dniem wejścia w życie). */
public final class UtrataMocyZDniem implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K409",
            "zbędny dzień utraty mocy",
            Waga.UWAGA,
            "ZTP § 40",
            "Akt traci moc z wejściem w życie przepisu uchylającego; powtarzanie tego jest zbędne.",
            """
            § 1. Z dniem wejścia w życie niniejszej uchwały traci moc uchwała nr II/5/2015.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            § 1. Traci moc uchwała nr II/5/2015 Rady Gminy Brzozówka z dnia 26 listopada 2015 r. w sprawie opłat.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?iu)z dniem wejścia w życie (?:niniejszej )?(?:uchwały|zarządzenia) trac\\p{L}+ moc",
                    "zbędne słowa: „%s”",
                    "zapisz: Traci moc uchwała nr … z dnia … w sprawie …")
            .gdy("z dniem wejścia");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.przepisyGlowne());
    }
}
