package pl.uchwalnik.wczytanie.podzial;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.wczytanie.Linia;
import pl.uchwalnik.wczytanie.czyszczenie.Litery;

/**
 * Head of a part (nagłówek): what stands before its first unit, sorted into named lines of the canonical text.
 *
 * @param wiersze canonical lines, each with its name in braces
 * @param reszta lines that follow, the first of them perhaps without its beginning
 * @param pominiete text before the title, which is left out; mostly empty
 */
public record Naglowek(List<String> wiersze, List<Linia> reszta, String pominiete) {

    private static final String MIESIACE =
            "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|\\p{L}{3,12}";
    private static final String DATA = "z dnia \\d{1,2}\\s?(?:(?:" + MIESIACE
            + ")\\s?\\d{4}|[.-]\\d{1,2}[.-]\\d{4})\\s?(?:roku|rok|r\\.|r\\b)?|z dnia (?:\\.{2,}|…|_{2,}).{0,12}?r\\.";
    private static final Pattern TYTUL = Pattern.compile(
            Litery.polskie(
                            "(?<rodzaj>(?<![\\p{L}])(?:UCHWAŁA|Uchwała|uchwała (?=nr)|ZARZĄDZENIE|Zarządzenie|zarządzenie (?=nr)|OBWIESZCZENIE|Obwieszczenie|ROZPORZĄDZENIE|Rozporządzenie|USTAWA|Ustawa)"
                                    + "(?:\\s*[Nn][Rr]\\.?\\s?(?:\\.{2,}|…+|[\\w./-]+(?: ?/ ?\\d+)*))?)"
                                    + "\\s*(?<organ>.{0,160}?)\\s*(?<data>")
                    + DATA
                    + ")\\s*(?<dalej>.*)",
            Pattern.DOTALL);
    private static final Pattern PODSTAWA =
            Pattern.compile(Litery.polskie("(?:Na podstawie|Działając na podstawie|Na postawie)\\b"));
    private static final Pattern KONIEC = Pattern.compile(
            Litery.polskie(
                    "(?:uchwala|uchwała|uchwalają|zarządza|zarządzam|postanawia|postanawiam|stanowi|ogłasza|ustala)(?: się)?(?:,? co następuje|, co następuje)?\\s?:"
                            + "|(?:uchwala|zarządza|zarządzam|postanawia|postanawiam|ustala)(?: się)?\\s?,? co następuje\\s?:?|\\buchwała$|\\bpostanawiam\\s?:?(?=\\n|$)"));
    private static final Pattern PIERWSZA = Pattern.compile(
            Litery.polskie(
                    "(?m)^(?:[§&$]\\s*1\\b|S ?1\\.|Art\\.\\s*1\\b|(?:Rozdział|ROZDZIAŁ|Dział|DZIAŁ)\\s+[I1]\\b|[I1]\\.\\s)|§\\s*1\\.?\\s+(?=\\p{Lu})"));

    public static Naglowek trzon(List<Linia> linie) {
        String t = String.join("\n", linie.stream().map(Linia::tekst).toList());
        String glowa = t.substring(0, Math.min(t.length(), 12_000));
        Matcher m = TYTUL.matcher(glowa);
        if (!m.find() || m.start() > 900) {
            return new Naglowek(List.of(), linie, "");
        }
        List<String> w = new ArrayList<>();
        w.add("{rodzaj} " + flat(m.group("rodzaj")));
        w.add("{organ} " + flat(m.group("organ")));
        w.add("{data} " + flat(m.group("data")));
        int od = m.start("dalej");
        int koniec = end(glowa, od);
        Matcher p = PODSTAWA.matcher(glowa).region(od, koniec);
        int podstawa = p.find() ? p.start() : firstBreak(glowa, od, koniec);
        w.add("{przedmiot} " + przedmiot(flat(glowa.substring(od, podstawa))));
        String wstep = flat(glowa.substring(podstawa, koniec));
        if (!wstep.isEmpty()) {
            w.add("{wstęp} " + wstep);
        }
        return new Naglowek(w, after(linie, koniec), flat(glowa.substring(0, m.start())));
    }

    /** A page of a journal repeats the subject after its own particulars: the last one is the act's. */
    private static String przedmiot(String t) {
        int ostatni = t.lastIndexOf("w sprawie");
        return ostatni > 0 && t.matches(".*(?:Dziennik|Pozycja|Data ogłoszenia).*") ? t.substring(ostatni) : t;
    }

    /** Where the contents begin: after „uchwala, co następuje:”, else at the first unit. */
    private static int end(String glowa, int od) {
        Matcher pierwsza = PIERWSZA.matcher(glowa).region(od, glowa.length());
        int granica = pierwsza.find() ? pierwsza.start() : glowa.length();
        int wynik = -1;
        Matcher k = KONIEC.matcher(glowa).region(od, Math.min(glowa.length(), Math.max(granica, od)));
        if (k.find()) {
            wynik = k.end();
        }
        return wynik >= 0 ? wynik : granica == glowa.length() ? firstBreak(glowa, od, glowa.length()) : granica;
    }

    private static int firstBreak(String glowa, int od, int koniec) {
        int i = glowa.indexOf('\n', od + 1);
        return i < 0 || i > koniec ? koniec : i;
    }

    /** The lines of the text from that character of their joined text on. */
    private static List<Linia> after(List<Linia> linie, int od) {
        List<Linia> wynik = new ArrayList<>();
        int i = 0;
        for (Linia l : linie) {
            int koniec = i + l.tekst().length();
            if (i >= od) {
                wynik.add(l);
            } else if (koniec > od) {
                String reszta = l.tekst().substring(od - i).strip();
                if (!reszta.isEmpty()) {
                    wynik.add(l.withTekst(reszta));
                }
            }
            i = koniec + 1;
        }
        return wynik;
    }

    private static String flat(String s) {
        return s.replaceAll("\\s+", " ").strip();
    }

    /** Heading of an annex: lines to its date or to the first line in capitals, then the title to the first unit. */
    public static Naglowek zalacznik(List<Linia> linie, int pierwszaJednostka) {
        List<String> w = new ArrayList<>(List.of("{załącznik}"));
        int i = 0;
        boolean tytul = !linie.getFirst().tekst().startsWith("Za")
                && !linie.getFirst().tekst().startsWith("ZA");
        boolean byloOznaczenie = false;
        for (; i < Math.min(pierwszaJednostka, linie.size()); i++) {
            String t = linie.get(i).tekst();
            if (!tytul
                    && byloOznaczenie
                    && t.matches("(?:STATUT|REGULAMIN|Statut|Regulamin|PROGRAM|STRATEGIA|Program|Strategia).*")) {
                tytul = true;
            }
            if (tytul && t.length() > 250) {
                break;
            }
            Matcher d = Pattern.compile("^(Za.{0,300}?(?:" + DATA + "))\\s+(\\p{Lu}{3}.*)$")
                    .matcher(t);
            if (!tytul && d.matches()) {
                w.add("{oznaczenie} " + d.group(1));
                w.add("{tytuł} " + d.group(2));
                tytul = true;
            } else {
                w.add((tytul ? "{tytuł} " : "{oznaczenie} ") + t);
            }
            byloOznaczenie = true;
            tytul = tytul || t.matches("(?s).*(?:" + DATA + ")\\.?$");
        }
        w.add("{treść}");
        return new Naglowek(w, linie.subList(i, linie.size()), "");
    }
}
