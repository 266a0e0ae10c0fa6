package pl.uchwalnik.kontrola.koncowe;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** Time runs from a day of announcement (od dnia ogłoszenia). */
public final class OdDaty implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K411",
            "„od daty opublikowania”",
            Waga.UWAGA,
            "ZTP § 45",
            "Ustawa liczy termin od dnia ogłoszenia; „data publikacji” bywa rozumiana inaczej.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie opłat

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Nadaje się statut.

            § 2. Uchwała wchodzi w życie po upływie 14 dni od daty opublikowania w Dzienniku Urzędowym Województwa Mazowieckiego.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie opłat

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Nadaje się statut.

            § 2. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym Województwa Mazowieckiego.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?iu)od daty (?:ogłoszenia|podjęcia|opublikowania|publikacji)|od (?:dnia )?(?:opublikowania|publikacji)|z dniem (?:opublikowania|publikacji)",
                    "niejasny początek terminu: „%s”",
                    "zapisz: od dnia ogłoszenia")
            .gdy("od daty", "publikowa", "publikacji");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.przepisyGlowne());
    }
}
