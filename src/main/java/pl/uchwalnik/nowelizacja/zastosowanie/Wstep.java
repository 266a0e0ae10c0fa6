package pl.uchwalnik.nowelizacja.zastosowanie;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Odnosnik;

/** What stands before the first unit (wstęp): the legal basis, which is never amended (R-L4), and a preamble. */
public final class Wstep {
    private static final Pattern PODSTAWA =
            Pattern.compile("(?iUs).*\\bna podstawie\\b.*(?:\\bart\\.|§|upoważnieni).*");

    private Wstep() {}

    /** Paragraphs of the preamble. */
    public static List<Akapit> preambula(Akt akt) {
        return akt.wstep().stream().filter(a -> !podstawa(a)).toList();
    }

    /** The legal basis with the words of enactment. */
    public static String podstawaPrawna(Akt akt) {
        return akt.wstep().stream().filter(Wstep::podstawa).map(Akapit::tekst).collect(Collectors.joining(" "));
    }

    private static boolean podstawa(Akapit a) {
        return PODSTAWA.matcher(a.tekst()).matches() || a.tekst().strip().endsWith("następuje:");
    }

    /** Whether a footnote belongs to the legal basis alone. */
    public static boolean podstawy(Akt akt, Odnosnik o) {
        return podstawaPrawna(akt).contains(o.znak());
    }

    /** The act with another preamble, where the old one stood, else before the legal basis. */
    static Akt withPreambula(Akt a, List<Akapit> preambula) {
        List<Akapit> wstep = new ArrayList<>();
        boolean wpisana = false;
        boolean byla = !preambula(a).isEmpty();
        for (Akapit p : a.wstep()) {
            if (!wpisana && byla != podstawa(p)) {
                wstep.addAll(preambula);
                wpisana = true;
            }
            if (podstawa(p)) {
                wstep.add(p);
            }
        }
        if (!wpisana) {
            wstep.addAll(preambula);
        }
        return new Akt(
                a.metryka(),
                a.naglowek(),
                wstep,
                a.tresc(),
                a.podpis(),
                a.odnosniki(),
                a.zalaczniki(),
                a.uzasadnienie());
    }
}
