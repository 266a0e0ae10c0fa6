package pl.uchwalnik.wczytanie.rozpoznanie;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.wczytanie.Linia;
import pl.uchwalnik.wczytanie.Linia.Rodzaj;

/**
 * Text that an amending act quotes (cytaty). Its marks are not marks of the act: the lines of a quotation are read on
 * their own and folded into one line for the reading of the act around them.
 */
final class Cytaty {

    /** Opens a folded line; a character that no cleaned line holds. */
    static final String ZNACZNIK = "\uE0F0";

    private static final String CUDZYSLOW = "(?:[„“”\"]|,,)";
    private static final Pattern W_WIERSZU = Pattern.compile("^(.*\\bbrzmieni[eu]\\s?:?)\\s*(" + CUDZYSLOW + ".*)$");
    private static final Pattern ZAPOWIEDZ = Pattern.compile(".*(?:brzmieni[eu]\\s?:?|:)$");
    private static final Pattern OTWARCIE = Pattern.compile("^" + CUDZYSLOW + "\\s*(.*)$");
    private static final Pattern ZAMKNIECIE = Pattern.compile("^(.*?)\\s*(?:[”“\"]|,,)\\s*([.;,]?)\\.?$");
    private static final Pattern ZEWNETRZNA = Pattern.compile(
            "^(?:\\d{1,3}[.)/]|[a-z]\\)|§|[-–] |Dodaje|Skreśla|Uchyla|W § |w § |PRZEWODNICZ|Przewodnicz).*");

    private Cytaty() {}

    /** Puts a quotation that opens inside its command's line on a line of its own, unless it closes there too. */
    static List<Linia> split(List<Linia> linie) {
        List<Linia> wynik = new ArrayList<>();
        for (Linia l : linie) {
            Matcher m = W_WIERSZU.matcher(l.tekst());
            boolean dzieli = l.rodzaj() != Rodzaj.WIERSZ_TABELI && l.tekst().length() < 5_000 && m.matches();
            if (dzieli) {
                wynik.add(l.withTekst(m.group(1)));
                wynik.add(l.withTekst(m.group(2)));
            } else {
                wynik.add(l);
            }
        }
        return wynik;
    }

    static List<Linia> fold(List<Linia> linie, List<Diagnoza> diagnozy) {
        List<Linia> wynik = new ArrayList<>();
        for (int i = 0; i < linie.size(); i++) {
            Linia l = linie.get(i);
            boolean zapowiedziany =
                    i > 0 && ZAPOWIEDZ.matcher(linie.get(i - 1).tekst()).matches();
            if (!zapowiedziany || !OTWARCIE.matcher(l.tekst()).matches()) {
                wynik.add(l);
                continue;
            }
            int koniec = end(linie, i);
            boolean zamkniety = ZAMKNIECIE.matcher(linie.get(koniec).tekst()).matches();
            if (!zamkniety) {
                diagnozy.add(Diagnoza.uwaga(
                        "W124",
                        l.polozenie(),
                        "Cudzysłów otwarty w tym wierszu nie jest zamknięty; przyjęto, gdzie się kończy."));
            }
            wynik.add(l.withTekst(folded(linie.subList(i, koniec + 1), diagnozy)));
            i = koniec;
        }
        return wynik;
    }

    /** The line that closes the quotation: it ends with a quotation mark and what follows goes on with the act. */
    private static int end(List<Linia> linie, int od) {
        int granica = linie.size() - 1;
        for (int j = od; j < linie.size(); j++) {
            boolean ostatnia = j + 1 == linie.size();
            boolean dalejAkt =
                    ostatnia || ZEWNETRZNA.matcher(linie.get(j + 1).tekst()).matches();
            String t =
                    j == od ? linie.get(j).tekst().substring(1) : linie.get(j).tekst();
            if (dalejAkt && ZAMKNIECIE.matcher(t).matches()) {
                return j;
            }
            if (!ostatnia
                    && j > od
                    && linie.get(j + 1).tekst().matches("^§\\s*\\d+\\.?(?:\\s.*)?$")
                    && granica == linie.size() - 1) {
                granica = j;
            }
        }
        return linie.get(od).tekst().matches("^" + CUDZYSLOW + "\\s*§.*") ? linie.size() - 1 : granica;
    }

    private static String folded(List<Linia> cytat, List<Diagnoza> diagnozy) {
        List<Linia> wnetrze = new ArrayList<>(cytat);
        Matcher o = OTWARCIE.matcher(wnetrze.getFirst().tekst());
        wnetrze.set(
                0,
                wnetrze.getFirst()
                        .withTekst(o.matches() ? o.group(1) : wnetrze.getFirst().tekst()));
        Matcher z = ZAMKNIECIE.matcher(wnetrze.getLast().tekst());
        String po = "";
        if (z.matches()) {
            wnetrze.set(wnetrze.size() - 1, wnetrze.getLast().withTekst(z.group(1)));
            po = z.group(2);
        }
        List<String> wiersze = new ArrayList<>(Rozpoznanie.quoted(
                wnetrze.stream().filter(l -> !l.tekst().isBlank()).toList(), diagnozy));
        wiersze.replaceAll(w -> w.startsWith("\\") ? w.substring(1) : w);
        return ZNACZNIK + "„" + String.join("\n", wiersze) + "”" + po;
    }

    /** Canonical lines of a folded quotation. */
    static List<String> lines(String zlozony) {
        return List.of(zlozony.substring(ZNACZNIK.length()).split("\n"));
    }
}
