package pl.uchwalnik.kontrola.cytowania;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** The abbreviation of the journal is written with spaces (skrót dziennika). */
public final class SkrotDziennika implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K354",
            "skrót dziennika",
            Waga.OSTRZEZENIE,
            "ZTP § 162 ust. 2",
            "Skróty dzienników są ustalone: „Dz. U.”, „M.P.”, „Dz. Urz. Woj.”.",
            """
            § 1. Zadania wykonuje się zgodnie z ustawą z dnia 12 marca 2004 r. o pomocy społecznej (Dz.U. z 2026 r. poz. 639, 974 i 986).

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            § 1. Zadania wykonuje się zgodnie z ustawą z dnia 12 marca 2004 r. o pomocy społecznej (Dz. U. z 2026 r. poz. 639, 974 i 986).

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?<!\\p{L})(?:Dz\\.U\\.?|DzU|Dz\\. ?u\\.|Dz\\.Urz\\.|Dz\\. U(?![.\\p{L}])|M\\. P\\.)",
                    "skrót dziennika zapisano „%s”",
                    "zapisz: Dz. U.; M.P.; Dz. Urz. Woj. …")
            .gdy("dz", "m. p.");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.fragmenty());
    }
}
