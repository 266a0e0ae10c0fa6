package pl.uchwalnik.wczytanie.rozpoznanie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.akt.Oznaczenie;

/** Finder of candidates for marks in the lines of one part of an act. */
final class KandydatReader {

    private static final Pattern PARAGRAF =
            Pattern.compile("§\\s*(\\d{1,3}(?:[⁰¹²³⁴-⁹]{1,2})?[a-z]{0,3})(?![\\da-z])\\s?\\.?");
    private static final Pattern PODOBNY =
            Pattern.compile("(?:[&$]\\s?|S ?)(\\d{1,3}[a-z]?)(?![\\da-z])(?:\\s?[.=])?(?=\\s|$|\\p{Lu})");
    private static final Pattern PODOBNY_PRZED_ZDANIEM =
            Pattern.compile("[&$S] ?\\d{1,3}[a-z]?\\. (?:\\p{Lu}|\\d{1,2}\\. \\p{Lu})");
    private static final Pattern ARTYKUL =
            Pattern.compile("A(?:rt|RT)\\.\\s*(\\d{1,3}(?:[⁰¹²³⁴-⁹]{1,2})?[a-z]{0,3})\\s?\\.");
    private static final Pattern LICZBOWY =
            Pattern.compile("(\\d{1,3}(?:[⁰¹²³⁴-⁹]{1,2})?[a-z]{0,3}|l)([.)/])(?![\\d/])");
    private static final Pattern GOLA =
            Pattern.compile("(\\d{1,3}[a-z]?)(?: +(?=\\p{Lu}\\p{L}|\\p{Lu} \\p{L}|[1l]\\. ?\\p{Lu}|1\\) )|$)");
    private static final Pattern LITERA = Pattern.compile("([a-z]{1,3})(\\)|(?<=(?<![a-z])[a-z])/(?= ))");
    private static final Pattern KRESKA = Pattern.compile("([-–—•·●○▪])\\s");
    private static final Pattern ROZDZIAL = Pattern.compile(
            "(?:Rozdzia[łlIt]?|ROZDZIA[ŁLIł]?|Dzia[łlI]|DZIA[ŁLIł]|Oddzia[łl]|ODDZIA[ŁL]|Część|CZĘŚĆ)\\s+([IVXLC]{1,7}|\\d{1,3})([a-z]{0,2})\\b\\s?[.:]?|([IVXLC]{1,7})\\s+DZIA[ŁL]");
    private static final Pattern RZYMSKA = Pattern.compile("([IVXLC]{1,7})\\.\\s+(?=\\p{Lu}{2})");
    private static final Pattern ODESLANIE = Pattern.compile(
            "(?:^|[\\s(„])(?:(?:§§?|ust|art|pkt|lit|poz|nr|tiret|Dz|U|r|str|ul|tel|zm|zał)\\.?"
                    + "|w|we|z|ze|do|na|po|o|od|przed|oraz|i|lub|albo|a|mowa w|rozdziale|dziale),?\\s*$",
            Pattern.CASE_INSENSITIVE);

    private KandydatReader() {}

    static List<Kandydat> read(List<String> wiersze) {
        List<Kandydat> wynik = new ArrayList<>();
        char poprzedni = '.';
        for (int w = 0; w < wiersze.size(); w++) {
            String t = wiersze.get(w);
            Optional<Forma> tytul = Tytuly.of(wiersze, w);
            if (tytul.isPresent()) {
                Kandydat k = candidate(w, 0, 0, tytul.get(), Oznaczenie.BRAK, false);
                wynik.add(withContext(k, t, true, poprzedni, false));
            } else if (Tytuly.numbered(wiersze, w)) {
                int kropka = t.indexOf('.');
                Oznaczenie o = Oznaczenie.of(Integer.parseInt(t.substring(0, kropka)));
                Kandydat k = candidate(w, 0, after(t, kropka + 1), Forma.RZYMSKA, o, false);
                wynik.add(withContext(k, t, true, poprzedni, false));
            } else {
                line(wynik, w, t, poprzedni);
            }
            String goly = t.strip();
            poprzedni = goly.isEmpty() ? poprzedni : goly.charAt(goly.length() - 1);
        }
        return wynik;
    }

    private static void line(List<Kandydat> wynik, int w, String t, char wyzej) {
        int poczatek = 0;
        while (poczatek < t.length() && (t.charAt(poczatek) == ' ')) {
            poczatek++;
        }
        int koniecPoprzedniego = poczatek;
        for (int i = poczatek; i < t.length(); i++) {
            if (i > poczatek && Character.isLetterOrDigit(t.charAt(i - 1))) {
                continue;
            }
            boolean naPoczatku = i == poczatek;
            boolean poZnaku = i == koniecPoprzedniego && i > poczatek;
            char poprzedni = naPoczatku ? wyzej : before(t, i, wyzej);
            Optional<Kandydat> k = at(w, t, i, naPoczatku, poprzedni, poZnaku);
            if (k.isPresent()) {
                wynik.add(k.get());
                koniecPoprzedniego = k.get().doo();
                i = Math.max(i, koniecPoprzedniego - 1);
            }
        }
    }

    private static char before(String t, int i, char wyzej) {
        for (int k = i - 1; k >= 0; k--) {
            if (t.charAt(k) != ' ') {
                return t.charAt(k);
            }
        }
        return wyzej;
    }

    private static Optional<Kandydat> at(int w, String t, int i, boolean naPoczatku, char poprzedni, boolean poZnaku) {
        char c = t.charAt(i);
        Optional<Kandydat> k = switch (c) {
            case '§' -> simple(PARAGRAF, Forma.PARAGRAF, w, t, i);
            case '&', '$', 'S' ->
                naPoczatku
                                || ".;:".indexOf(poprzedni) >= 0
                                || PODOBNY_PRZED_ZDANIEM
                                        .matcher(t)
                                        .region(i, t.length())
                                        .lookingAt()
                        ? simple(PODOBNY, Forma.PARAGRAF_PODOBNY, w, t, i)
                        : Optional.empty();
            case 'A' -> simple(ARTYKUL, Forma.ARTYKUL, w, t, i);
            case '-', '–', '—', '•', '·', '●', '○', '▪' -> naPoczatku ? dash(w, t, i) : Optional.empty();
            case 'R', 'D', 'O', 'I', 'V', 'X', 'L', 'C' -> chapter(w, t, i, naPoczatku);
            default -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ? numbered(w, t, i) : Optional.empty();
        };
        return k.map(b -> withContext(b, t, naPoczatku, poprzedni, poZnaku));
    }

    private static Kandydat withContext(Kandydat b, String t, boolean naPoczatku, char poprzedni, boolean poZnaku) {
        int i = b.od();
        boolean odeslanie = !naPoczatku
                && ODESLANIE.matcher(t.substring(Math.max(0, i - 16), i)).find();
        boolean wielka = b.doo() < t.length() && Character.isUpperCase(t.charAt(b.doo()));
        boolean mala = b.doo() < t.length() && Character.isLowerCase(t.charAt(b.doo()));
        return new Kandydat(
                b.wiersz(),
                i,
                b.doo(),
                b.forma(),
                b.znak(),
                new Kandydat.Kontekst(naPoczatku, poprzedni, odeslanie, poZnaku, wielka, mala),
                b.poprawione());
    }

    private static Optional<Kandydat> simple(Pattern p, Forma forma, int w, String t, int i) {
        Matcher m = p.matcher(t).region(i, t.length());
        return m.lookingAt()
                ? Oznaczenie.parse(m.group(1)).map(o -> candidate(w, i, after(t, m.end()), forma, o, false))
                : Optional.empty();
    }

    private static Optional<Kandydat> dash(int w, String t, int i) {
        Matcher m = KRESKA.matcher(t).region(i, t.length());
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        Forma f = "-–—".contains(m.group(1)) ? Forma.MYSLNIK : Forma.PUNKTOR;
        return Optional.of(candidate(w, i, after(t, m.end()), f, Oznaczenie.BRAK, false));
    }

    private static Optional<Kandydat> chapter(int w, String t, int i, boolean naPoczatku) {
        Matcher m = ROZDZIAL.matcher(t).region(i, t.length());
        if (m.lookingAt()) {
            String znak = m.group(1) != null ? m.group(1) : m.group(3);
            String pelny = znak + (m.group(2) == null ? "" : m.group(2));
            Optional<Oznaczenie> o =
                    Character.isDigit(znak.charAt(0)) ? Oznaczenie.parse(pelny) : Oznaczenie.parseRzymskie(pelny);
            return o.map(x -> candidate(w, i, after(t, m.end()), Forma.ROZDZIAL, x, false));
        }
        Matcher r = RZYMSKA.matcher(t).region(i, t.length());
        return naPoczatku && r.lookingAt()
                ? Oznaczenie.parseRzymskie(r.group(1))
                        .map(o -> candidate(w, i, after(t, r.end()), Forma.RZYMSKA, o, false))
                : Optional.empty();
    }

    private static Optional<Kandydat> numbered(int w, String t, int i) {
        Matcher m = LICZBOWY.matcher(t).region(i, t.length());
        if (m.lookingAt()) {
            Forma f = switch (m.group(2)) {
                case "." -> Forma.KROPKA;
                case ")" -> Forma.NAWIAS;
                default -> Forma.UKOSNIK;
            };
            boolean el = m.group(1).equals("l");
            boolean koniec = m.end() == t.length()
                    || t.charAt(m.end()) == ' '
                    || Character.isLetter(t.charAt(m.end()))
                    || "„\"“".indexOf(t.charAt(m.end())) >= 0;
            return koniec
                    ? Oznaczenie.parse(el ? "1" : m.group(1)).map(o -> candidate(w, i, after(t, m.end()), f, o, el))
                    : Optional.empty();
        }
        Matcher l = LITERA.matcher(t).region(i, t.length());
        if (l.lookingAt()) {
            Forma f = l.group(2).equals(")") ? Forma.LITERA : Forma.LITERA_UKOSNIK;
            return Optional.of(candidate(w, i, after(t, l.end()), f, Oznaczenie.literowe(l.group(1)), false));
        }
        Matcher g = GOLA.matcher(t).region(i, t.length());
        return g.lookingAt() && !t.startsWith("r.", i)
                ? Oznaczenie.parse(g.group(1)).map(o -> candidate(w, i, after(t, g.end()), Forma.GOLA, o, false))
                : Optional.empty();
    }

    private static int after(String t, int i) {
        int k = i;
        while (k < t.length() && t.charAt(k) == ' ') {
            k++;
        }
        return k;
    }

    private static Kandydat candidate(int w, int od, int doo, Forma f, Oznaczenie o, boolean poprawione) {
        return new Kandydat(
                w, od, doo, f, o, new Kandydat.Kontekst(false, ' ', false, false, false, false), poprawione);
    }
}
