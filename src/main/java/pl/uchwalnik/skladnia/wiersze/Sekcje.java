package pl.uchwalnik.skladnia.wiersze;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Sections (sekcje) of a text: the body, annexes and the justification, cut at the lines that open them.
 *
 * @param trzon lines of the body
 * @param zalaczniki lines of each annex, its heading included
 * @param uzasadnienie lines of the justification without its heading
 */
public record Sekcje(List<Wiersz> trzon, List<List<Wiersz>> zalaczniki, List<Wiersz> uzasadnienie) {
    public static final String UZASADNIENIE = "UZASADNIENIE";
    public static final String ZALACZNIK_JAWNY = "{załącznik}";
    public static final String PROZA = "{proza}";
    public static final String WSTEP = "{wstęp}";
    private static final Pattern ZALACZNIK =
            Pattern.compile("^(?:Załącznik|ZAŁĄCZNIK)(?: [Nn][Rr] ?\\S{1,8})?(?: do .*)?$");
    private static final Pattern ATX = Pattern.compile("^#{1,6}(?: .*)?$");

    public static Sekcje split(List<Wiersz> wiersze) {
        List<Wiersz> trzon = new ArrayList<>();
        List<List<Wiersz>> zalaczniki = new ArrayList<>();
        List<Wiersz> uzasadnienie = new ArrayList<>();
        List<Wiersz> biezaca = trzon;
        for (Wiersz w : wiersze) {
            String t = w.tekst();
            if (zalacznik(t) || t.equals(ZALACZNIK_JAWNY)) {
                biezaca = new ArrayList<>();
                zalaczniki.add(biezaca);
                biezaca.add(w);
            } else if (uzasadnienie(t)) {
                biezaca = uzasadnienie;
            } else {
                biezaca.add(w);
            }
        }
        return new Sekcje(trzon, zalaczniki, uzasadnienie);
    }

    public static boolean zalacznik(String t) {
        return (t.startsWith("Załącznik") || t.startsWith("ZAŁĄCZNIK"))
                && ZALACZNIK.matcher(t).matches();
    }

    public static boolean uzasadnienie(String t) {
        return (t.startsWith("U") || t.startsWith("u"))
                && t.length() < 30
                && t.replace(" ", "").equalsIgnoreCase(UZASADNIENIE);
    }

    /** Contents with a Markdown heading, or said to be so, are prose. */
    public static boolean proza(List<Wiersz> tresc) {
        return tresc.stream()
                .map(Wiersz::tekst)
                .anyMatch(t ->
                        t.equals(PROZA) || (t.startsWith("#") && ATX.matcher(t).matches()));
    }
}
