package pl.uchwalnik.wczytanie.czyszczenie;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.wczytanie.Linia;
import pl.uchwalnik.wczytanie.Linia.Rodzaj;

/**
 * Cutting (rozcinanie) of lines that hold several things: a page that has lost its line ends is cut where an annex, a
 * justification, a signature, a footnote or a quotation begins. Units stay together; the search finds them.
 */
public final class Rozcinanie {

    private static final int DLUGI = 400;
    private static final int DALEKO = 20_000;
    private static final String OTWIERA = "„“\"”";

    private static final Pattern CZESC = Pattern.compile(Litery.polskie(
            "(?<=[.\\p{L}\\d)] )(?=Załącznik (?:[Nn]r \\d{1,2} )?do (?:niniejsz\\p{L}+ )?(?:uchwały|Uchwały|zarządzenia|Zarządzenia) )"
                    + "|(?<=[.\\p{L}) ] )(?=UZASADNIENIE |U ZASADNIENIE )"
                    + "|(?<= )(?=(?:STATUT|REGULAMIN) \\p{Lu}{3})"
                    + "|(?<= )(?=(?:STATUT|REGULAMIN ORGANIZACYJNY) (?:\\p{Lu}\\p{Ll}+ ){2})"));
    private static final Pattern PODPIS = Pattern.compile(
            Litery.polskie(
                    "(?<=[.\\p{L}\\d)] )(?=(?:Przewodnicząc\\p{L}+|PRZEWODNICZĄC\\p{L}+|Wiceprzewodnicz\\p{L}+|Wójt|WÓJT|Burmistrz|BURMISTRZ|Prezydent|PREZYDENT|Kierownik|KIEROWNIK|Dyrektor|DYREKTOR|Starosta|STAROSTA) )"));
    private static final Pattern PO_PODPISIE = Pattern.compile(
            Litery.polskie("¹|²|\\d\\) Zmian|Załącznik|ZAŁĄCZNIK|UZASADNIENIE|Uzasadnienie|\\d+ Dziennik|\\d+ Id:"));
    private static final Pattern PRZYPIS =
            Pattern.compile("(?<= )(?=[¹²³]⁾ \\p{Lu}|\\d{1,2}\\)? Zmiany (?:tekstu|wymien))");
    private static final Pattern PO_DACIE = Pattern.compile(
            Litery.polskie(
                    "^Załącznik.{0,250}?z dnia \\d{1,2} ?(?:\\p{L}+|[.-]\\d{1,2}[.-]) ?\\d{4} ?(?:roku|r\\.?)(?<ciecie> )(?=\\p{Lu})"));
    private static final Pattern CYTAT = Pattern.compile("\\bbrzmieni[eu]\\s?:?\\s*(?=[„“”\"]|,,)");
    /** The next command in the line in which a quotation is closed. */
    private static final Pattern PO_ZAMKNIECIU = Pattern.compile(
            "[”“\"][;,.]{1,2}\\s*(?=(?:\\d{1,2}[a-z]?[.)/]|[a-z]\\)) ?(?:w|po|§|skreśla|uchyla|dodaje)\\b)");

    private static final Pattern PO_CYTACIE = Pattern.compile(
            "^[”“\"]?[.;,]{0,2}\\s*(?:$|(?=(?:\\d{1,3}[a-z]?[.)/]|[a-z][)/]|§|[&$] ?\\d|[-–] )\\s?|\\p{Lu}))");

    private Rozcinanie() {}

    public static List<Linia> cut(List<Linia> linie) {
        List<Linia> wynik = new ArrayList<>();
        for (Linia l : linie) {
            if (l.rodzaj() == Rodzaj.WIERSZ_TABELI || l.rodzaj() == Rodzaj.ODNOSNIK) {
                wynik.add(l);
                continue;
            }
            NavigableSet<Integer> ciecia = new TreeSet<>();
            if (l.tekst().length() >= DLUGI) {
                parts(l.tekst(), ciecia);
            }
            quotations(l.tekst(), ciecia);
            PO_ZAMKNIECIU.matcher(l.tekst()).results().forEach(m -> ciecia.add(m.end()));
            add(wynik, l, ciecia);
        }
        return wynik;
    }

    private static void add(List<Linia> wynik, Linia l, NavigableSet<Integer> ciecia) {
        int od = 0;
        ciecia.add(l.tekst().length());
        for (int koniec : ciecia) {
            Linia kawalek = l.wycinek(od, koniec);
            if (!kawalek.tekst().isEmpty()) {
                wynik.addAll(heading(kawalek));
            }
            od = koniec;
        }
    }

    /** The heading of an annex stands apart from its title, the word „UZASADNIENIE” from the text. */
    private static List<Linia> heading(Linia l) {
        Matcher d = PO_DACIE.matcher(l.tekst());
        if (l.tekst().length() > 60 && d.find()) {
            return List.of(
                    l.wycinek(0, d.start("ciecie")),
                    l.wycinek(d.end("ciecie"), l.tekst().length()));
        }
        if (l.tekst().length() > 30 && l.tekst().matches("^(?:UZASADNIENIE|U ZASADNIENIE) .*")) {
            int i = l.tekst().indexOf("ENIE") + 4;
            return List.of(l.withTekst("UZASADNIENIE"), l.wycinek(i, l.tekst().length()));
        }
        return List.of(l);
    }

    private static void parts(String t, Set<Integer> ciecia) {
        CZESC.matcher(t).results().forEach(m -> ciecia.add(m.start()));
        PRZYPIS.matcher(t).results().forEach(m -> ciecia.add(m.start()));
        Matcher p = PODPIS.matcher(t);
        while (p.find()) {
            int i = p.start();
            boolean poWejsciuWZycie =
                    t.substring(Math.max(0, i - 400), i).matches("(?s).*wchodzi w [żz]?ycie.*[.\\p{L}\\d)] ");
            String dalej = t.substring(i, Math.min(t.length(), i + 130));
            boolean koniec = i + 130 >= t.length() || PO_PODPISIE.matcher(dalej).find();
            if (poWejsciuWZycie && koniec) {
                ciecia.add(i);
            }
        }
    }

    private static void quotations(String t, Set<Integer> ciecia) {
        Matcher m = CYTAT.matcher(t);
        int od = 0;
        while (od < t.length() && m.find(od)) {
            int koniec = close(t, m.end());
            ciecia.add(m.end());
            if (koniec < 0) {
                return;
            }
            ciecia.add(koniec);
            od = koniec;
        }
    }

    /** Where the quotation that opens there is closed, its separator taken along; -1 where nothing closes it. */
    private static int close(String t, int od) {
        int glebokosc = 0;
        int granica = Math.min(t.length(), od + DALEKO);
        boolean polskie = t.charAt(od) == '„';
        for (int i = od + 1; i < granica; i++) {
            char c = t.charAt(i);
            if (polskie && c == '„') {
                glebokosc++;
            } else if (OTWIERA.indexOf(c) > 0) {
                Matcher po = PO_CYTACIE.matcher(t).region(i + 1, t.length());
                po.useAnchoringBounds(true);
                if (glebokosc > 0) {
                    glebokosc--;
                } else if (po.lookingAt()) {
                    return po.end();
                }
            }
        }
        return -1;
    }
}
