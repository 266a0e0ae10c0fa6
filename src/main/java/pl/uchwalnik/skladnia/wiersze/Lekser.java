package pl.uchwalnik.skladnia.wiersze;

import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.akt.RodzajSystematyzacyjny;

/** Lexer of lines (lekser): reads the mark at the start of a line. Indentation has been stripped and means nothing. */
public final class Lekser {
    public static final String INDEKSY = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final char NAWIAS_INDEKSU = '⁾';
    private static final String MYSLNIKI = "–—‒−-";
    private static final int NAJDLUZSZY_ZNAK = 24;

    private Lekser() {}

    public static Leksem read(String t) {
        if (t.isEmpty()) {
            return new Leksem.Zwykly(t);
        }
        char c = t.charAt(0);
        Optional<? extends Leksem> leksem = switch (c) {
            case '§' -> basic(t, 1, RodzajJednostki.PARAGRAF);
            case 'A' ->
                t.startsWith("Art. ") || t.startsWith("ART. ")
                        ? basic(t, 4, RodzajJednostki.ARTYKUL)
                        : Optional.empty();
            case 'D', 'R', 'O' -> grupa(t);
            case '|' -> t.length() > 1 ? Optional.of(new Leksem.WierszTabeli(t)) : Optional.empty();
            default -> byClass(t, c);
        };
        return leksem.isPresent() ? leksem.get() : new Leksem.Zwykly(t);
    }

    private static Optional<? extends Leksem> byClass(String t, char c) {
        if (c >= '0' && c <= '9') {
            return numbered(t);
        }
        if (c >= 'a' && c <= 'z') {
            return lettered(t);
        }
        if (MYSLNIKI.indexOf(c) >= 0) {
            return myslnik(t);
        }
        return INDEKSY.indexOf(c) >= 0 ? przypis(t) : Optional.empty();
    }

    /** A unit that may stand in the line of the unit above: {@code § 5. 1. …}, {@code Art. 5. § 1. …}. */
    public static Optional<Leksem.Znak> wTymSamymWierszu(RodzajJednostki nad, String reszta) {
        if (!nad.podstawowa() || reszta.isEmpty()) {
            return Optional.empty();
        }
        return read(reszta) instanceof Leksem.Znak z
                        && (z.rodzaj() == RodzajJednostki.USTEP
                                || (nad == RodzajJednostki.ARTYKUL && z.rodzaj() == RodzajJednostki.PARAGRAF))
                ? Optional.of(z)
                : Optional.empty();
    }

    private static Optional<Leksem> basic(String t, int od, RodzajJednostki rodzaj) {
        int i = od < t.length() && t.charAt(od) == ' ' ? od + 1 : od;
        int koniec = i;
        while (koniec < t.length() && koniec - i < NAJDLUZSZY_ZNAK && znakOznaczenia(t.charAt(koniec))) {
            koniec++;
        }
        Optional<Oznaczenie> o = oznaczenie(t.substring(i, koniec));
        if (o.isEmpty() && rodzaj == RodzajJednostki.ARTYKUL) {
            o = Oznaczenie.parseRzymskie(t.substring(i, koniec));
        }
        int po = koniec < t.length() && t.charAt(koniec) == ' ' ? koniec + 1 : koniec;
        boolean kropka = po < t.length() && t.charAt(po) == '.';
        if (o.isEmpty() || o.get().zapis() == Oznaczenie.Zapis.LITEROWY || (!kropka && koniec < t.length())) {
            return Optional.empty();
        }
        return Optional.of(new Leksem.Znak(rodzaj, o.get(), kropka ? reszta(t, po + 1) : ""));
    }

    private static boolean znakOznaczenia(char c) {
        return (c >= '0' && c <= '9')
                || (c >= 'a' && c <= 'z')
                || INDEKSY.indexOf(c) >= 0
                || c == '['
                || c == ']'
                || "IVXLC".indexOf(c) >= 0;
    }

    /** Reads {@code 5a}, {@code 4¹}, and {@code 4[1]}, which statutes print for a superscript (ZTP § 89 ust. 6). */
    private static Optional<Oznaczenie> oznaczenie(String t) {
        int nawias = t.indexOf('[');
        if (nawias < 0) {
            return Oznaczenie.parse(t);
        }
        int koniec = t.indexOf(']', nawias);
        if (koniec < 0 || koniec - nawias > 5) {
            return Optional.empty();
        }
        StringBuilder b = new StringBuilder(t.substring(0, nawias));
        for (char c : t.substring(nawias + 1, koniec).toCharArray()) {
            if (c < '0' || c > '9') {
                return Optional.empty();
            }
            b.append(INDEKSY.charAt(c - '0'));
        }
        return Oznaczenie.parse(b.append(t.substring(koniec + 1)).toString());
    }

    private static Optional<Leksem> numbered(String t) {
        int i = 0;
        while (i < t.length() && i < NAJDLUZSZY_ZNAK && znakOznaczenia(t.charAt(i))) {
            i++;
        }
        if (i == t.length() || (t.charAt(i) != '.' && t.charAt(i) != ')')) {
            return Optional.empty();
        }
        boolean punkt = t.charAt(i) == ')';
        if (!koniecZnaku(t, i + 1, punkt)) {
            return Optional.empty();
        }
        RodzajJednostki rodzaj = punkt ? RodzajJednostki.PUNKT : RodzajJednostki.USTEP;
        int po = i + 1;
        return oznaczenie(t.substring(0, i)).map(o -> new Leksem.Znak(rodzaj, o, reszta(t, po)));
    }

    private static Optional<Leksem> lettered(String t) {
        int i = 0;
        while (i < t.length() && i < 13 && znakOznaczenia(t.charAt(i))) {
            i++;
        }
        if (i == t.length() || t.charAt(i) != ')' || !koniecZnaku(t, i + 1, true)) {
            return Optional.empty();
        }
        int po = i + 1;
        return oznaczenie(t.substring(0, i))
                .filter(o -> o.zapis() == Oznaczenie.Zapis.LITEROWY)
                .map(o -> new Leksem.Znak(RodzajJednostki.LITERA, o, reszta(t, po)));
    }

    /** After a mark stands the end, a space or a footnote's mark; after a bracket a letter may follow at once. */
    private static boolean koniecZnaku(String t, int i, boolean nawias) {
        return i == t.length()
                || t.charAt(i) == ' '
                || INDEKSY.indexOf(t.charAt(i)) >= 0
                || (nawias && Character.isLetter(t.charAt(i)));
    }

    private static String reszta(String t, int od) {
        return od < t.length() && t.charAt(od) == ' ' ? t.substring(od + 1) : t.substring(Math.min(od, t.length()));
    }

    private static Optional<Leksem> myslnik(String t) {
        if (!kreska(t, 0)) {
            return Optional.empty();
        }
        int drugi = t.length() > 1 ? 2 : 1;
        boolean podwojny = kreska(t, drugi);
        return Optional.of(new Leksem.Myslnik(podwojny, reszta(t, podwojny ? drugi + 1 : 1)));
    }

    private static boolean kreska(String t, int i) {
        return i < t.length() && MYSLNIKI.indexOf(t.charAt(i)) >= 0 && (i + 1 == t.length() || t.charAt(i + 1) == ' ');
    }

    private static Optional<Leksem> przypis(String t) {
        int i = 0;
        while (i < t.length() && INDEKSY.indexOf(t.charAt(i)) >= 0) {
            i++;
        }
        if (i == t.length() || t.charAt(i) != NAWIAS_INDEKSU || (i + 1 < t.length() && t.charAt(i + 1) != ' ')) {
            return Optional.empty();
        }
        return Optional.of(new Leksem.Przypis(t.substring(0, i + 1), reszta(t, i + 1)));
    }

    private static Optional<Leksem> grupa(String t) {
        for (RodzajSystematyzacyjny rodzaj : RodzajSystematyzacyjny.values()) {
            for (String slowo : List.of(rodzaj.nazwa(), rodzaj.nazwa().toUpperCase(java.util.Locale.ROOT))) {
                if (t.equals(slowo)) {
                    return Optional.of(new Leksem.Grupa(rodzaj, Oznaczenie.BRAK, ""));
                }
                if (t.startsWith(slowo + " ")) {
                    return grupaZOznaczeniem(rodzaj, t.substring(slowo.length() + 1));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Leksem> grupaZOznaczeniem(RodzajSystematyzacyjny rodzaj, String t) {
        int koniec = t.indexOf(' ') < 0 ? t.length() : t.indexOf(' ');
        if (koniec > NAJDLUZSZY_ZNAK) {
            return Optional.empty();
        }
        String znak = t.substring(0, koniec).replaceFirst("[.:]$", "");
        String tytul = t.substring(koniec).replaceFirst("^ ?[–:-]? ", "");
        Optional<Oznaczenie> o = oznaczenie(znak)
                .filter(x -> x.zapis() != Oznaczenie.Zapis.LITEROWY)
                .or(() -> Oznaczenie.parseRzymskie(znak));
        boolean tytulowy = tytul.isEmpty() || !Character.isLowerCase(tytul.charAt(0));
        return tytulowy ? o.map(x -> new Leksem.Grupa(rodzaj, x, tytul)) : Optional.empty();
    }

    /** Length of footnote marks that stand between the mark of a § and its first ustęp: {@code § 5.²⁾ 1. …}. */
    public static int przypisPrzedUstepem(RodzajJednostki rodzaj, String reszta) {
        int i = 0;
        while (i < reszta.length() && (INDEKSY.indexOf(reszta.charAt(i)) >= 0 || "⁾,".indexOf(reszta.charAt(i)) >= 0)) {
            i++;
        }
        return rodzaj.podstawowa() && i > 0 && i < reszta.length() && reszta.charAt(i) == ' ' ? i : 0;
    }
}
