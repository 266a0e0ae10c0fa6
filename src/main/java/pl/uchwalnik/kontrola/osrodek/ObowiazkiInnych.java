package pl.uchwalnik.kontrola.osrodek;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** A resolution does not bind bodies outside the gmina (obowiązki podmiotów zewnętrznych). */
public final class ObowiazkiInnych implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K548",
            "obowiązki podmiotów spoza gminy",
            Waga.UWAGA,
            "ZTP § 134 i § 135",
            "Rada nie może nakładać obowiązków na Policję, sądy ani organizacje pozarządowe.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Policja jest zobowiązana do składania informacji Ośrodkowi.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Ośrodek współpracuje z Policją.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?iu)(?:Policja|sądy?|prokuratura|organizacje pozarządowe|parafie)[^.;]{0,30}(?:są|jest|mają|ma) (?:zobowiązan|obowiąz)\\p{L}+",
                    "ryzyko: „%s” nakłada obowiązek na podmiot spoza gminy",
                    "zapisz współpracę zamiast obowiązku")
            .gdy("zobowiązan", "obowiąz");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.uchwala() ? kontekst.normy() : List.of());
    }
}
