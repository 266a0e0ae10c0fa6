package pl.uchwalnik.skladnia.wiersze;

import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Zrodlo;

/**
 * Escapes (ucieczki) of the canonical text: a backslash at the start of a line says that the line is plain text; before a
 * character that is not a letter it makes that character literal. Printed only where plain text would read as structure.
 */
public final class Ucieczka {
    private static final Pattern ZNACZNIK = Pattern.compile("^\\{[\\p{L}]+(?: [^{}]*)?}.*");
    private static final Pattern ATX = Pattern.compile("^#{1,6}(?: .*)?$");

    /** Opens the caption of a table. */
    public static final String PODPIS_TABELI = "Tabela: ";

    /** An empty paragraph. */
    public static final String PUSTY = "{pusty}";

    private Ucieczka() {}

    /** Text of an element, on one line. */
    public static String tekst(String t, boolean zCudzyslowami) {
        String czysty = CzytnikWierszy.clean(t);
        StringBuilder b = new StringBuilder(czysty.length());
        for (int i = 0; i < czysty.length(); i++) {
            char c = czysty.charAt(i);
            char nastepny = i + 1 < czysty.length() ? czysty.charAt(i + 1) : ' ';
            if (c == '\\'
                    || (c == '{' && (nastepny == '#' || nastepny == '@' || czysty.startsWith(PUSTY, i)))
                    || (zCudzyslowami && (c == '„' || c == '”'))) {
                b.append('\\');
            }
            b.append(ZnakiChronione.zarezerwowany(c) ? '\uFFFD' : c);
        }
        return b.toString();
    }

    /** A line of plain text; {@code gotowy} has passed {@link #tekst}. */
    public static String wiersz(String gotowy) {
        if (gotowy.isEmpty()) {
            return PUSTY;
        }
        return !gotowy.startsWith("\\") && structural(gotowy) ? "\\" + gotowy : gotowy;
    }

    /** True for text that would be read as structure at the start of a line, wherever the line stands. */
    public static boolean structural(String t) {
        return !(Lekser.read(t) instanceof Leksem.Zwykly)
                || (t.startsWith("{") && ZNACZNIK.matcher(t).matches())
                || t.startsWith("---")
                || t.startsWith(PODPIS_TABELI)
                || ATX.matcher(t).matches()
                || Sekcje.zalacznik(t)
                || Sekcje.uzasadnienie(t)
                || BlokTytulowy.begins(t);
    }

    public static Zrodlo zrodlo(String tekst) {
        return new Zrodlo("", tekst);
    }
}
