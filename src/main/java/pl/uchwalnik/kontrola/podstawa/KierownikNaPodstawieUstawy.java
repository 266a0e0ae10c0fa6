package pl.uchwalnik.kontrola.podstawa;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** A head of a centre does not act under the competence of the wójt (podstawa zarządzenia kierownika). */
public final class KierownikNaPodstawieUstawy implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K324",
            "podstawa zarządzenia kierownika",
            Waga.OSTRZEZENIE,
            "art. 30 ust. 1 ustawy o samorządzie gminnym; ZTP § 140 i § 141",
            "Art. 30 ust. 1 jest kompetencją wójta; kierownik ośrodka działa na podstawie statutu albo przepisu, który go wymienia.",
            """
            ZARZĄDZENIE NR 14/2026
            KIEROWNIKA GMINNEGO OŚRODKA POMOCY SPOŁECZNEJ
            z dnia 26 listopada 2026 r.
            w sprawie regulaminu organizacyjnego

            Na podstawie art. 30 ust. 1 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym (Dz. U. z 2026 r. poz. 662, 912 i 1273) zarządza się, co następuje:

            § 1. Nadaje się regulamin.

            § 2. Zarządzenie wchodzi w życie z dniem podpisania.
            """,
            """
            ZARZĄDZENIE NR 14/2026
            KIEROWNIKA GMINNEGO OŚRODKA POMOCY SPOŁECZNEJ
            z dnia 26 listopada 2026 r.
            w sprawie regulaminu organizacyjnego

            Na podstawie § 5 statutu zarządza się, co następuje:

            § 1. Nadaje się regulamin.

            § 2. Zarządzenie wchodzi w życie z dniem podpisania.
            """);

    private static final Pattern KOMPETENCJA_WOJTA =
            Pattern.compile("art\\. 3[013](?!\\d)[^(]{0,120}samorządzie gminnym");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        String organ = kontekst.akt().naglowek().organ().toUpperCase(Locale.ROOT);
        boolean kierownik = organ.startsWith("KIEROWNIK") || organ.startsWith("DYREKTOR");
        return kierownik && KOMPETENCJA_WOJTA.matcher(kontekst.wstep()).find()
                ? List.of(KARTA.finding(
                        kontekst.podstawaPrawna(),
                        "ryzyko: zarządzenie kierownika powołuje kompetencję wójta",
                        "wskaż paragraf statutu, który daje kierownikowi tę kompetencję"))
                : List.of();
    }
}
