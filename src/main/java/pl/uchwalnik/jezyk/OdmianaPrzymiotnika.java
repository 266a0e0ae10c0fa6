package pl.uchwalnik.jezyk;

import java.util.regex.Pattern;
import pl.uchwalnik.jezyk.Deklinacja.Forma;

/** Forms of adjectives and adjectival participles, by ending. */
final class OdmianaPrzymiotnika {
    private static final Pattern MESKI =
            Pattern.compile("(?U)\\w{2,}(ny|wy|ły|ty|dy|ry|czy|szy|ży|my|ski|cki|dzki|gi|ki|ni)");
    private static final Pattern ZENSKI = Pattern.compile("(?U)\\w{2,}[nwłtdrkgmżj]a|(?U)\\w{2,}(cza|sza|nia)");
    private static final Pattern NIJAKI = Pattern.compile("(?U)\\w{2,}[nwłtdrmż]e|(?U)\\w{2,}(kie|gie|cze|sze)");

    private OdmianaPrzymiotnika() {}

    /** Looks like an adjective before a noun: masculine or of the type {@code gminny}, {@code miejski}. */
    static boolean wyglada(String s) {
        return MESKI.matcher(s).matches() || s.matches("(?U)\\w{2,}(ska|cka|skie|ckie|owa|owe)");
    }

    /** The nominative singular of an adjective of that gender. */
    static boolean zgodny(String s, OdmianaRzeczownika.Rodzaj rodzaj) {
        return switch (rodzaj) {
            case MESKOOSOBOWY, MESKI -> MESKI.matcher(s).matches();
            case ZENSKI -> ZENSKI.matcher(s).matches();
            case NIJAKI -> NIJAKI.matcher(s).matches();
        };
    }

    static String forma(String s, OdmianaRzeczownika.Rodzaj rodzaj, Forma forma) {
        String temat = s.substring(0, s.length() - (s.endsWith("kie") || s.endsWith("gie") ? 2 : 1));
        boolean tylnojezykowy = temat.endsWith("k") || temat.endsWith("g");
        boolean miekki = s.endsWith("i") && !tylnojezykowy;
        String i = tylnojezykowy || miekki ? "i" : "y";
        String e = tylnojezykowy || miekki ? "ie" : "e";
        if (forma.mnoga()) {
            return temat
                    + switch (forma.przypadek()) {
                        case MIANOWNIK -> rodzaj == OdmianaRzeczownika.Rodzaj.MESKOOSOBOWY ? "i" : e;
                        case BIERNIK -> rodzaj == OdmianaRzeczownika.Rodzaj.MESKOOSOBOWY ? i + "ch" : e;
                        case DOPELNIACZ, MIEJSCOWNIK -> i + "ch";
                        case CELOWNIK -> i + "m";
                        case NARZEDNIK -> i + "mi";
                    };
        }
        return temat
                + switch (rodzaj) {
                    case ZENSKI ->
                        switch (forma.przypadek()) {
                            case MIANOWNIK -> "a";
                            case BIERNIK, NARZEDNIK -> "ą";
                            case DOPELNIACZ, CELOWNIK, MIEJSCOWNIK -> e + "j";
                        };
                    case MESKI, MESKOOSOBOWY, NIJAKI ->
                        switch (forma.przypadek()) {
                            case MIANOWNIK -> rodzaj == OdmianaRzeczownika.Rodzaj.NIJAKI ? e : i;
                            case BIERNIK ->
                                switch (rodzaj) {
                                    case NIJAKI -> e;
                                    case MESKOOSOBOWY -> e + "go";
                                    case MESKI, ZENSKI -> i;
                                };
                            case DOPELNIACZ -> e + "go";
                            case CELOWNIK -> e + "mu";
                            case NARZEDNIK, MIEJSCOWNIK -> i + "m";
                        };
                };
    }
}
