package pl.uchwalnik.zmiany.jednolity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.akt.Miejsce;
import pl.uchwalnik.akt.Odnosnik;
import pl.uchwalnik.nowelizacja.historia.Wpis;
import pl.uchwalnik.nowelizacja.polecenia.Krok;

/**
 * Footnotes (odnośniki) of a consolidated text, numbered through the whole of it in the order in which they are called: its
 * own ones and those that tell of changes. The first one of an amending act cites it, later ones refer to that footnote.
 */
final class Odnosniki {
    private static final Pattern ZNAK = Pattern.compile("[⁰¹²³⁴-⁹]+⁾");
    /** Footnotes of an earlier consolidated text on changes it took in (§ 109 ust. 1). */
    private static final Pattern DAWNA_ZMIANA = Pattern.compile(
            "(?U)^(?:Przez (?:§|art\\.) |(?:[\\p{L} ]{0,40} )?(?:[Ww] brzmieniu ustalonym przez|[Zz]e zmian(?:ą|ami) wprowadzon(?:ą|ymi) przez|[Dd]odan[yae] przez|[Uu]chylon[yae] przez|nadane przez) ).*");

    private static final String INDEKSY = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private record Klucz(Wpis.Czynnosc czynnosc, Optional<Krok> czesc, int akt) {}

    private final List<PowolanieZmiany> akty;
    private final String baza;
    private final Map<String, String> wydane = new HashMap<>();
    private final Map<Integer, Integer> pierwsze = new HashMap<>();
    private List<Odnosnik> czesci = new ArrayList<>();
    private Map<String, Odnosnik> wlasne = Map.of();
    private Map<String, String> przenumerowane = new HashMap<>();
    private int ostatni;

    /**
     * @param baza text of the act before it was changed
     * @param ostatni number of the last footnote that stands before this text
     */
    Odnosniki(List<PowolanieZmiany> akty, String baza, int ostatni) {
        this.akty = List.copyOf(akty);
        this.baza = baza;
        this.ostatni = ostatni;
    }

    /** Begins a part of the act, which has footnotes of its own. */
    void open(List<Odnosnik> wlasneCzesci) {
        czesci = new ArrayList<>();
        przenumerowane = new HashMap<>();
        Map<String, Odnosnik> nowe = new LinkedHashMap<>();
        wlasneCzesci.forEach(o -> nowe.putIfAbsent(o.znak(), o));
        wlasne = nowe;
    }

    /**
     * Footnotes of the part that was opened. Those of its own that nothing ever called stand last; those whose call went
     * with the text around it go too.
     */
    List<Odnosnik> close() {
        for (Odnosnik o : List.copyOf(wlasne.values())) {
            if (!przenumerowane.containsKey(o.znak()) && !called(o.znak())) {
                renumbered(o.znak());
            }
        }
        return List.copyOf(czesci);
    }

    private boolean called(String znak) {
        return Pattern.compile("(?m)(?<!^)(?<![⁰¹²³⁴-⁹])" + znak).matcher(baza).find();
    }

    /** The text with marks of its own footnotes numbered anew; marks of earlier changes go. */
    String text(String tekst) {
        if (wlasne.isEmpty()) {
            return tekst;
        }
        StringBuilder b = new StringBuilder();
        Matcher m = ZNAK.matcher(tekst);
        while (m.find()) {
            m.appendReplacement(b, wlasne.containsKey(m.group()) ? renumbered(m.group()) : m.group());
        }
        m.appendTail(b);
        return b.toString().replaceFirst("^,+ ?", "").replaceAll("(?<=[⁾]),(?![⁰¹²³⁴-⁹])(?=,| |$)", "");
    }

    private String renumbered(String znak) {
        String nowy = przenumerowane.get(znak);
        if (nowy != null) {
            return nowy;
        }
        Odnosnik o = java.util.Objects.requireNonNull(wlasne.get(znak));
        String nadany = DAWNA_ZMIANA.matcher(o.tekst()).matches() ? "" : add(o.tekst());
        przenumerowane.put(znak, nadany);
        return nadany;
    }

    private String add(String tekst) {
        String znak = mark(++ostatni);
        czesci.add(new Odnosnik(znak, tekst, Miejsce.NIEZNANE));
        return znak;
    }

    private static String mark(int numer) {
        StringBuilder b = new StringBuilder();
        Integer.toString(numer).chars().forEach(c -> b.append(INDEKSY.charAt(c - '0')));
        return b.append('⁾').toString();
    }

    /**
     * Marks of the footnotes on changes, joined by commas (§ 163); changes by one act that read the same share one.
     *
     * @param nazwa the unit as it is cited: {@code ust. 1}
     */
    String marks(List<Wpis> wpisy, TrescOdnosnika.Rod rod, String nazwa) {
        Map<Klucz, List<String>> grupy = new LinkedHashMap<>();
        for (Wpis w : wpisy) {
            List<String> przepisy =
                    grupy.computeIfAbsent(new Klucz(w.czynnosc(), w.czesc(), w.akt()), k -> new ArrayList<>());
            if (!przepisy.contains(w.przepis())) {
                przepisy.add(w.przepis());
            }
        }
        List<String> znaki = new ArrayList<>();
        grupy.forEach((k, przepisy) -> {
            PowolanieZmiany akt = akty.get(k.akt());
            String tresc = TrescOdnosnika.of(k.czynnosc(), k.czesc(), rod, nazwa, akt.rodzaj(), przepisy);
            znaki.add(issued(tresc, k.akt()));
        });
        return String.join(",", znaki);
    }

    private String issued(String tresc, int akt) {
        String klucz = akt + " " + tresc;
        String znak = wydane.get(klucz);
        // a footnote stands in one part only: an annex calls no footnote of the body
        if (znak != null && czesci.stream().anyMatch(o -> o.znak().equals(znak))) {
            return znak;
        }
        PowolanieZmiany p = akty.get(akt);
        Integer pierwszy = pierwsze.get(akt);
        String caly = pierwszy == null
                ? tresc + " " + p.wDopelniaczu() + ", " + p.ktoraWeszla()
                : tresc + " " + p.wymieniona(pierwszy);
        String nowy = add(caly.endsWith(".") ? caly : caly + ".");
        pierwsze.putIfAbsent(akt, ostatni);
        wydane.put(klucz, nowy);
        return nowy;
    }
}
