package pl.uchwalnik.kontrola.cytowania;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** Year and number of the journal: {@code z 2026 r. poz. 639} (rok i pozycja w powołaniu). */
public final class RokWPowolaniu implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K355",
            "rok i pozycja w powołaniu",
            Waga.OSTRZEZENIE,
            "ZTP § 158 ust. 7",
            "Oznaczenie dziennika ma stałą postać: „Dz. U. z 2026 r. poz. 639” – z „r.” i bez przecinka przed „poz.”.",
            """
            § 1. Zadania wykonuje się zgodnie z ustawą z dnia 12 marca 2004 r. o pomocy społecznej (Dz. U. z 2026, poz. 639, 974 i 986).

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            § 1. Zadania wykonuje się zgodnie z ustawą z dnia 12 marca 2004 r. o pomocy społecznej (Dz. U. z 2026 r. poz. 639, 974 i 986).

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "Dz\\. ?U\\. (?:\\d{4}[^)]{0,12}|z \\d{4}(?! r\\.)[^)]{0,8}|z \\d{4} r\\.,[^)]{0,6}|z \\d{4} r\\.(?! (?:poz\\.|Nr) ?\\d))",
                    "oznaczenie dziennika zapisano „%s…”",
                    "zapisz: Dz. U. z … r. poz. …, a z numerem dziennika: Dz. U. z … r. Nr …, poz. …")
            .gdy("dz");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.fragmenty());
    }
}
