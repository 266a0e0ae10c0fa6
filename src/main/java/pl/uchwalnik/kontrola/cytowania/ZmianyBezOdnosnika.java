package pl.uchwalnik.kontrola.cytowania;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pl.uchwalnik.akt.Odnosnik;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fragment;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** The shortened list of changes has its footnote (z późn. zm. bez odnośnika). */
public final class ZmianyBezOdnosnika implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K353",
            "„z późn. zm.” bez odnośnika",
            Waga.OSTRZEZENIE,
            "ZTP § 158 ust. 5–6",
            "Skrót „z późn. zm.” jest dopuszczalny tylko z odnośnikiem, który wymienia zmiany.",
            """
            § 1. Zadania wykonuje się zgodnie z ustawą z dnia 12 marca 2004 r. o pomocy społecznej (Dz. U. z 2026 r. poz. 639, z późn. zm.).

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            § 1. Zadania wykonuje się zgodnie z ustawą z dnia 12 marca 2004 r. o pomocy społecznej (Dz. U. z 2026 r. poz. 639, 974 i 986).

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final List<String> SLADY = List.of("z późn");

    /** A plain digit after it is a footnote mark whose superscript was lost. */
    private static final Pattern SKROT =
            Pattern.compile("\\([^()]{0,300}z późn(?:\\.|iejszymi) zm(?:\\.|ianami)?+([⁰¹²³⁴-⁹]*⁾?)(?! ?\\[?\\d)");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<Diagnoza> wynik = new ArrayList<>();
        Set<String> znaki = new HashSet<>();
        Stream.concat(
                        kontekst.akt().odnosniki().stream(),
                        kontekst.akt().zalaczniki().stream().flatMap(z -> z.odnosniki().stream()))
                .forEach((Odnosnik o) -> znaki.add(o.znak()));
        for (Fragment f : kontekst.fragmenty()) {
            if (!f.mentions(SLADY)) {
                continue;
            }
            Matcher m = SKROT.matcher(f.tekst());
            while (m.find()) {
                // acts of the EU carry the abbreviation without a footnote (ZTP § 161a)
                if (!znaki.contains(m.group(1)) && !m.group().contains("Dz. Urz. UE")) {
                    wynik.add(
                            KARTA.finding(
                                    f.polozenie(),
                                    "„z późn. zm.” bez odnośnika, który wymienia zmiany",
                                    "dodaj odnośnik: „Zmiany tekstu jednolitego wymienionej ustawy zostały ogłoszone w Dz. U. …”"));
                }
            }
        }
        return wynik;
    }
}
