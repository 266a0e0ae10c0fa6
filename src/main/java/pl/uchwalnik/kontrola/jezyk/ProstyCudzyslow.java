package pl.uchwalnik.kontrola.jezyk;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** Polish quotation marks (proste cudzysłowy). */
public final class ProstyCudzyslow implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K602",
            "proste cudzysłowy",
            Waga.OSTRZEZENIE,
            "ZTP § 7 i § 154",
            "Polski cudzysłów to „ ”; w nowelizacji znaki w cudzysłowie są częścią prawa.",
            """
            § 1. Ośrodek używa znaku "Razem".

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            § 1. Ośrodek używa znaku „Razem”.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA, "[\"“][^\"“”]{0,40}[\"”]?", "niepolski cudzysłów: „%s”", "zapisz: „…”")
            .gdy("\"", "“");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.findFirst(kontekst.fragmenty());
    }
}
