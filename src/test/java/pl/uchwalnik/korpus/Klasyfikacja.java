package pl.uchwalnik.korpus;

import java.util.List;
import pl.uchwalnik.korpus.KorpusNowelizacji.Klasa;
import pl.uchwalnik.korpus.KorpusNowelizacji.Sklasyfikowana;

/** Differences from official texts that were looked at (klasyfikacja); what is not in the list is our fault. */
final class Klasyfikacja {

    private record Znana(String zestaw, String poczatek, Klasa klasa, String powod) {}

    private static final String PRZEPIS_ZMIENIAJACY =
            "przepis zmieniający inną ustawę pomija się w tekście jednolitym, choć żadne polecenie go nie uchyla";

    private static final List<Znana> ZNANE = List.of(
            formalna("petycje", "Art. 16. ", PRZEPIS_ZMIENIAJACY),
            formalna("petycje", "„Art. 221. § 1. Zagwarantowane", PRZEPIS_ZMIENIAJACY),
            formalna("petycje", "§ 2. Skargi i wnioski mogą być", PRZEPIS_ZMIENIAJACY),
            formalna("petycje", "§ 3. Skargi i wnioski można", PRZEPIS_ZMIENIAJACY));

    private static Znana formalna(String zestaw, String poczatek, String powod) {
        return new Znana(zestaw, poczatek, Klasa.POPRAWKA_FORMALNA, powod);
    }

    private Klasyfikacja() {}

    static Sklasyfikowana of(String zestaw, Wiersze.Roznica r) {
        return ZNANE.stream()
                .filter(z -> z.zestaw().equals(zestaw)
                        && (r.jest().startsWith(z.poczatek()) || r.ma().startsWith(z.poczatek())))
                .findFirst()
                .map(z -> new Sklasyfikowana(r, z.klasa(), z.powod()))
                .orElseGet(() -> new Sklasyfikowana(r, Klasa.NASZA_WINA, ""));
    }
}
