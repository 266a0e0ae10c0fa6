package pl.uchwalnik.skladnia.wiersze;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.akt.NaglowekAktu;

/**
 * Title block (blok tytułowy, ZTP § 120, § 138a): kind with number, organ, date, subject, a line each. Organ and subject
 * broken into several lines are put together. Where the plain lines would be read otherwise, each bears its name:
 * {@code {organ} …}.
 *
 * @param linie number of lines it takes
 */
public record BlokTytulowy(NaglowekAktu naglowek, int linie) {
    private static final List<String> RODZAJE =
            List.of("UCHWAŁA", "ZARZĄDZENIE", "USTAWA", "ROZPORZĄDZENIE", "OBWIESZCZENIE", "POSTANOWIENIE", "DEKRET");
    private static final Pattern PIERWSZY_WIERSZ = Pattern.compile("^(\\p{Lu}\\p{L}+)(?: [Nn][Rr]\\b.*)?$");
    private static final Pattern JEDEN_WIERSZ = Pattern.compile(
            "^(\\p{L}+(?: [Nn][Rr] \\S+)?)(?: ((?!z dnia ).+?))? (z dnia \\d{1,2} \\p{L}+ \\d{4} r\\.) (\\S.*)$");
    private static final Pattern PRZEDMIOT =
            Pattern.compile("^(?:w sprawie|w przedmiocie|zmieniając|o |dotycząc|uchylając|– ).*");
    private static final String[] NAZWY = {"{rodzaj}", "{organ}", "{data}", "{przedmiot}"};

    /** True for a line that opens a title block. */
    public static boolean begins(String t) {
        String pierwsze = t.substring(0, t.indexOf(' ') < 0 ? t.length() : t.indexOf(' '));
        return RODZAJE.contains(pierwsze.toUpperCase(Locale.ROOT))
                && (!hasLowerCase(pierwsze) || PIERWSZY_WIERSZ.matcher(t).matches() || jednowierszowy(t));
    }

    private static boolean jednowierszowy(String t) {
        return t.length() < 2000 && JEDEN_WIERSZ.matcher(t).matches();
    }

    public static boolean hasLowerCase(String t) {
        return ZnakiChronione.decode(t).chars().anyMatch(Character::isLowerCase);
    }

    public static BlokTytulowy read(List<Wiersz> wiersze) {
        if (wiersze.isEmpty()) {
            return new BlokTytulowy(NaglowekAktu.BRAK, 0);
        }
        String pierwszy = wiersze.getFirst().tekst();
        if (named(pierwszy) >= 0) {
            return readNamed(wiersze);
        }
        if (!begins(pierwszy)) {
            return new BlokTytulowy(NaglowekAktu.BRAK, 0);
        }
        Matcher jeden = JEDEN_WIERSZ.matcher(pierwszy);
        if (pierwszy.length() < 2000 && jeden.matches()) {
            String organ = jeden.group(2) == null ? "" : jeden.group(2);
            return new BlokTytulowy(
                    new NaglowekAktu(
                            jeden.group(1),
                            organ,
                            jeden.group(3),
                            jeden.group(4),
                            wiersze.getFirst().miejsce()),
                    1);
        }
        return readLines(wiersze);
    }

    private static BlokTytulowy readLines(List<Wiersz> wiersze) {
        int i = 1;
        StringBuilder organ = new StringBuilder();
        while (i < wiersze.size()
                && plain(wiersze.get(i))
                && !hasLowerCase(wiersze.get(i).tekst())) {
            organ.append(organ.isEmpty() ? "" : " ").append(wiersze.get(i++).tekst());
        }
        String data = "";
        if (i < wiersze.size() && wiersze.get(i).zaczyna("z dnia ")) {
            data = wiersze.get(i++).tekst();
        }
        StringBuilder przedmiot = new StringBuilder();
        while (i < wiersze.size() && plain(wiersze.get(i)) && przedmiot(wiersze.get(i), przedmiot.isEmpty())) {
            przedmiot
                    .append(przedmiot.isEmpty() ? "" : " ")
                    .append(wiersze.get(i++).tekst());
        }
        Wiersz w = wiersze.getFirst();
        return new BlokTytulowy(
                new NaglowekAktu(w.tekst(), organ.toString(), data, przedmiot.toString(), w.miejsce()), i);
    }

    private static boolean przedmiot(Wiersz w, boolean pierwszy) {
        // (…) stands for units left out of an excerpt
        return (!w.poPustym() && !w.zaczyna("(…)"))
                || (pierwszy && PRZEDMIOT.matcher(w.tekst()).matches());
    }

    private static boolean plain(Wiersz w) {
        return Lekser.read(w.tekst()) instanceof Leksem.Zwykly
                && !w.zaczyna("Na podstawie")
                && !w.zaczyna("#")
                && !w.zaczyna("{")
                && !w.zaczyna("" + ZnakiChronione.ZWYKLY_WIERSZ);
    }

    private static int named(String t) {
        for (int k = 0; k < NAZWY.length; k++) {
            if (t.startsWith(NAZWY[k])) {
                return k;
            }
        }
        return -1;
    }

    private static BlokTytulowy readNamed(List<Wiersz> wiersze) {
        String[] pola = {"", "", "", ""};
        int i = 0;
        for (; i < wiersze.size() && named(wiersze.get(i).tekst()) >= 0; i++) {
            String t = wiersze.get(i).tekst();
            int k = named(t);
            pola[k] = t.substring(NAZWY[k].length()).strip();
        }
        return new BlokTytulowy(
                new NaglowekAktu(
                        pola[0], pola[1], pola[2], pola[3], wiersze.getFirst().miejsce()),
                i);
    }

    /**
     * Lines of a title block; with names where plain lines would not be read back to the same.
     *
     * @param nastepny text that follows the block; empty when a unit follows
     */
    public static List<String> print(NaglowekAktu n, String nastepny) {
        if (n.pusty()) {
            return List.of();
        }
        List<String> pola = List.of(n.rodzaj(), n.organ(), n.data(), n.przedmiot());
        List<String> zwykle = pola.stream()
                .filter(p -> !p.isEmpty())
                .map(p -> Ucieczka.tekst(p, false))
                .toList();
        List<String> proba = new java.util.ArrayList<>(zwykle);
        proba.add("");
        proba.add(nastepny);
        BlokTytulowy odczyt = read(CzytnikWierszy.read(Ucieczka.zrodlo(String.join("\n", proba))));
        if (odczyt.linie == zwykle.size() && decoded(odczyt.naglowek).equals(n)) {
            return zwykle;
        }
        List<String> nazwane = new java.util.ArrayList<>();
        for (int k = 0; k < NAZWY.length; k++) {
            nazwane.add((NAZWY[k] + " " + Ucieczka.tekst(pola.get(k), false)).strip());
        }
        return nazwane;
    }

    private static NaglowekAktu decoded(NaglowekAktu n) {
        return new NaglowekAktu(
                ZnakiChronione.decode(n.rodzaj()),
                ZnakiChronione.decode(n.organ()),
                ZnakiChronione.decode(n.data()),
                ZnakiChronione.decode(n.przedmiot()),
                n.miejsce());
    }
}
