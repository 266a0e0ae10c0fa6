package pl.uchwalnik.wczytanie.rozpoznanie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.wczytanie.Linia;

/**
 * Text that an amending act quotes (cytaty). Its marks are not marks of the act: the lines of a quotation are read on
 * their own and folded into one line for the reading of the act around them.
 */
final class Cytaty {

    /** Opens a folded line; a character that no cleaned line holds. */
    static final String ZNACZNIK = "\uE0F0";
    /** Follows it where nothing closes the quotation. */
    private static final String NIEZAMKNIETY = "\uE0F1";

    private static final String CUDZYSLOW = "(?:[„“”\"]|,,)";
    private static final Pattern ZAPOWIEDZ = Pattern.compile(".*(?:brzmieni[eu]\\s?:?|:)$");
    private static final Pattern OTWARCIE = Pattern.compile("^" + CUDZYSLOW + "\\s*(.*)$");
    private static final Pattern ZAMKNIECIE = Pattern.compile("^(.*?)\\s*(?:[”“\"]|,,)\\s*([.;,]?)\\.?$");
    private static final Pattern Z_ROZDZIELENIEM = Pattern.compile("^.*”\\s*[.;,]+$");
    private static final Pattern PARAGRAF = Pattern.compile("^[§&$]\\s*\\d+\\.?(?:\\s.*)?$");
    private static final Pattern ZEWNETRZNA = Pattern.compile(
            "^(?:\\d{1,3}[.)/]|[a-zl][)/]|§|[&$S] ?\\d|[-–] |Dodaje|Skreśla|Uchyla|W § |w § |PRZEWODNICZ|Przewodnicz).*");

    private static final Pattern RODZAJ = Pattern.compile("§|\\bust\\b|\\bpkt\\b|\\blit\\b");

    private Cytaty() {}

    static List<Linia> fold(List<Linia> linie) {
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
            wynik.add(l.withTekst(folded(
                    linie.subList(i, koniec + 1), announced(linie.get(i - 1).tekst()))));
            i = koniec;
        }
        return wynik;
    }

    /**
     * The line that closes the quotation: its marks are balanced there, or it ends with one and what follows goes on with
     * the act. Where nothing closes it, it ends before the next § of the act.
     */
    private static int end(List<Linia> linie, int od) {
        int granica = -1;
        int glebokosc = 0;
        boolean polskie = linie.get(od).tekst().startsWith("„");
        for (int j = od; j < linie.size(); j++) {
            boolean ostatnia = j + 1 == linie.size();
            String calosc = linie.get(j).tekst();
            String t = j == od ? calosc.substring(1) : calosc;
            boolean dalejAkt =
                    ostatnia || ZEWNETRZNA.matcher(linie.get(j + 1).tekst()).matches();
            glebokosc += (int) calosc.chars().filter(c -> c == '„').count()
                    - (int) calosc.chars().filter(c -> c == '”').count();
            boolean zrownowazony =
                    polskie && glebokosc <= 0 && Z_ROZDZIELENIEM.matcher(t).matches();
            if ((dalejAkt || zrownowazony) && ZAMKNIECIE.matcher(t).matches()) {
                return j;
            }
            if (granica < 0
                    && !ostatnia
                    && PARAGRAF.matcher(linie.get(j + 1).tekst()).matches()) {
                granica = j;
            }
        }
        boolean paragrafy = linie.get(od).tekst().matches("^" + CUDZYSLOW + "\\s*§.*");
        return granica < 0 || paragrafy ? linie.size() - 1 : granica;
    }

    private static String folded(List<Linia> cytat, Optional<RodzajJednostki> oczekiwany) {
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
                wnetrze.stream().filter(l -> !l.tekst().isBlank()).toList(), oczekiwany));
        wiersze.replaceAll(w -> w.startsWith("\\") ? w.substring(1) : w);
        return ZNACZNIK + (z.matches() ? "" : NIEZAMKNIETY) + "„" + String.join("\n", wiersze) + "”" + po;
    }

    /** The kind of unit that a command says it quotes: the last one it names. */
    private static Optional<RodzajJednostki> announced(String polecenie) {
        Optional<RodzajJednostki> wynik = Optional.empty();
        Matcher m = RODZAJ.matcher(polecenie);
        while (m.find()) {
            wynik = Optional.of(
                    switch (m.group().charAt(0)) {
                        case '§' -> RodzajJednostki.PARAGRAF;
                        case 'u' -> RodzajJednostki.USTEP;
                        case 'p' -> RodzajJednostki.PUNKT;
                        default -> RodzajJednostki.LITERA;
                    });
        }
        return wynik;
    }

    /** Canonical lines of a folded quotation. */
    static List<String> lines(String zlozony) {
        return List.of(
                zlozony.substring(ZNACZNIK.length()).replace(NIEZAMKNIETY, "").split("\n"));
    }

    /** True for a folded quotation that nothing closes. */
    static boolean unclosed(String zlozony) {
        return zlozony.startsWith(ZNACZNIK + NIEZAMKNIETY);
    }
}
