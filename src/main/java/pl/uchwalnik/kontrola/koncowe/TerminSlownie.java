package pl.uchwalnik.kontrola.koncowe;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** The term of 14 days is written in digits (termin słownie). */
public final class TerminSlownie implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K415",
            "termin wejścia w życie słownie",
            Waga.UWAGA,
            "ZTP § 45 ust. 1",
            "Formuła o wejściu w życie podaje 14 dni cyframi.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Tworzy się ośrodek.

            § 2. Uchwała wchodzi w życie po upływie czternastu dni od dnia ogłoszenia w Dzienniku Urzędowym Województwa Mazowieckiego.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Tworzy się ośrodek.

            § 2. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym Województwa Mazowieckiego.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?iu)(?:po upływie|w terminie) (?:czternastu|siedmiu|trzydziestu|14-tu|14-stu) dni",
                    "termin „%s” zapisano słownie",
                    "zapisz: po upływie 14 dni")
            .gdy("po upływie", "w terminie");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.przepisyGlowne().stream()
                .filter(f -> f.male().contains("w życie"))
                .toList());
    }
}
