package pl.uchwalnik.kontrola.podstawa;

import java.util.List;
import java.util.Locale;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** The legal basis ends with the enacting formula (formuła wprowadzająca). */
public final class PodstawaBezFormuly implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K322",
            "formuła po podstawie prawnej",
            Waga.OSTRZEZENIE,
            "ZTP § 121 ust. 3 w zw. z § 143",
            "Formuła „uchwala się, co następuje:” oddziela podstawę prawną od przepisów; bez niej nie widać, gdzie zaczyna się treść aktu.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy:

            § 1. Tworzy się ośrodek.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Tworzy się ośrodek.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        String wstep = kontekst.wstep();
        boolean podstawa = wstep.toLowerCase(Locale.ROOT).contains("podstawie ");
        boolean akt = kontekst.uchwala() || kontekst.zarzadzenie();
        return !podstawa
                        || !akt
                        || !kontekst.maNaglowek()
                        || wstep.contains("co następuje")
                        || wstep.contains("stanowi się")
                ? List.of()
                : List.of(KARTA.finding(
                        kontekst.podstawaPrawna(),
                        "po podstawie prawnej brakuje formuły wprowadzającej",
                        "zapisz: … uchwala się, co następuje: (zarządzenie: zarządza się, co następuje:)"));
    }
}
