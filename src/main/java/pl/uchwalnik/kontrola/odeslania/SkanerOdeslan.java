package pl.uchwalnik.kontrola.odeslania;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.akt.Czlon;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.RodzajJednostki;

/**
 * Finds references to units of the same act in a running text (skaner odesłań). References to other acts are told by a
 * chain that begins with {@code art.} or by the name of the act that follows: those are left out, with all that is joined
 * to them ({@code art. 17 ust. 1 i ust. 2 ustawy}).
 */
final class SkanerOdeslan {

    /**
     * Reference (odesłanie): its steps and its words in the text.
     *
     * @param ile how many references stand together: {@code ust. 1–9} is nine
     * @param od where the words begin
     */
    record Odeslanie(List<Czlon> czlony, String slowa, int ile, int od) {

        /** At the head of an item it goes on from the introduction: {@code 1) pkt 3 – centrum …}. */
        boolean fromIntroduction() {
            return od == 0 && !czlony.getFirst().rodzaj().podstawowa();
        }
    }

    private record Lancuch(List<List<Czlon>> warianty, int od, int doKonca) {}

    private static final String ZNAK = "\\d{1,4}[⁰¹²³⁴-⁹]{0,3}[a-z]{0,3}(?![\\p{L}\\d/]|\\.\\d)";
    private static final String LITERA = "[a-z]{1,3}(?![\\p{L}\\d])";
    private static final Pattern KROK =
            Pattern.compile("(?<![\\p{L}\\d])(art\\.|§|ust\\.|pkt|lit\\.) ?(" + ZNAK + "|" + LITERA + ")");
    private static final Pattern DALSZY =
            Pattern.compile("\\G(?:, | i | oraz | lub | albo |–)(" + ZNAK + "|" + LITERA + ")");
    private static final Pattern LACZNIK =
            Pattern.compile("(?:,|;)? ?(?:i|oraz|lub|albo|a także|w związku z|w zw\\. z|z|w|do|,|–)? ?(?:w|z)? ?");
    private static final Pattern INNY_AKT = Pattern.compile(
            "^ ?(?:tej |tego |niniejszej |niniejszego |wyżej wymienionej |cytowanej )?"
                    + "(?:ustaw|uchwał|zarządze|rozporządze|załącznik|kodeks|konstytuc|dyrektyw|statut|regulamin|porozumie|umow|traktat|prawa |tekstu)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final String tekst;

    SkanerOdeslan(String tekst) {
        this.tekst = tekst;
    }

    List<Odeslanie> scan() {
        if (tekst.indexOf('§') < 0 && !tekst.contains("ust.") && !tekst.contains("pkt") && !tekst.contains("lit.")) {
            return List.of();
        }
        List<Odeslanie> wynik = new ArrayList<>();
        List<Lancuch> grupa = new ArrayList<>();
        for (Lancuch l : lancuchy()) {
            if (!grupa.isEmpty()
                    && !LACZNIK.matcher(tekst.substring(grupa.getLast().doKonca(), l.od()))
                            .matches()) {
                flush(grupa, wynik);
            }
            grupa.add(l);
        }
        flush(grupa, wynik);
        return wynik;
    }

    private void flush(List<Lancuch> grupa, List<Odeslanie> wynik) {
        boolean obcy = grupa.stream()
                .anyMatch(l -> l.warianty().getFirst().getFirst().rodzaj() == RodzajJednostki.ARTYKUL
                        || INNY_AKT.matcher(tekst.substring(l.doKonca())).find());
        if (!obcy) {
            for (Lancuch l : grupa) {
                l.warianty()
                        .forEach(w -> wynik.add(new Odeslanie(
                                w,
                                tekst.substring(l.od(), l.doKonca()),
                                l.warianty().size(),
                                l.od())));
            }
        }
        grupa.clear();
    }

    private List<Lancuch> lancuchy() {
        List<Lancuch> wynik = new ArrayList<>();
        Matcher m = KROK.matcher(tekst);
        while (m.find()) {
            Optional<Czlon> czlon = czlon(m.group(1), m.group(2));
            if (czlon.isPresent()) {
                add(wynik, czlon.get(), m.start(), m.end());
            }
        }
        return wynik;
    }

    /** A lower step directly after a chain continues it; then further marks of the same kind may follow. */
    private void add(List<Lancuch> wynik, Czlon czlon, int od, int doKonca) {
        List<Czlon> przedrostek = List.of();
        int poczatek = od;
        if (!wynik.isEmpty()) {
            Lancuch poprzedni = wynik.getLast();
            List<Czlon> ostatni = poprzedni.warianty().getLast();
            if (tekst.substring(poprzedni.doKonca(), od).equals(" ")
                    && ostatni.getLast().rodzaj().compareTo(czlon.rodzaj()) < 0) {
                wynik.removeLast();
                przedrostek = ostatni;
                poczatek = poprzedni.od();
            }
        }
        List<List<Czlon>> warianty = new ArrayList<>();
        warianty.add(plus(przedrostek, czlon));
        int koniec = doKonca;
        Matcher dalszy = DALSZY.matcher(tekst);
        while (dalszy.find(koniec) && dalszy.start() == koniec) {
            Optional<Czlon> nastepny = czlon(czlon.rodzaj(), dalszy.group(1));
            if (nastepny.isEmpty()) {
                break;
            }
            warianty.add(plus(przedrostek, nastepny.get()));
            koniec = dalszy.end();
        }
        wynik.add(new Lancuch(warianty, poczatek, koniec));
    }

    private static List<Czlon> plus(List<Czlon> przedrostek, Czlon czlon) {
        List<Czlon> razem = new ArrayList<>(przedrostek);
        razem.add(czlon);
        return razem;
    }

    private static Optional<Czlon> czlon(String skrot, String znak) {
        RodzajJednostki rodzaj = switch (skrot) {
            case "art." -> RodzajJednostki.ARTYKUL;
            case "§" -> RodzajJednostki.PARAGRAF;
            case "ust." -> RodzajJednostki.USTEP;
            case "pkt" -> RodzajJednostki.PUNKT;
            default -> RodzajJednostki.LITERA;
        };
        return czlon(rodzaj, znak);
    }

    private static Optional<Czlon> czlon(RodzajJednostki rodzaj, String znak) {
        boolean literowy = rodzaj == RodzajJednostki.LITERA;
        return Oznaczenie.parse(znak)
                .filter(o -> (o.zapis() == Oznaczenie.Zapis.LITEROWY) == literowy)
                .map(o -> new Czlon(rodzaj, o));
    }
}
