package pl.uchwalnik.wczytanie;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.wczytanie.Linia.Rodzaj;

/** Reader of saved web pages (BIP and journals): blocks become lines, numbered lists get their numbers, menus go. */
final class HtmlReader {

    private static final Set<String> POMIJANE =
            Set.of("script", "style", "nav", "header", "footer", "form", "noscript", "svg", "button", "aside");
    private static final Set<String> BLOKI = Set.of(
            "p",
            "div",
            "li",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "tr",
            "section",
            "article",
            "main",
            "ul",
            "ol",
            "table",
            "blockquote",
            "pre",
            "dt",
            "dd",
            "body",
            "td",
            "th",
            "figure",
            "center");
    private static final String INDEKSY = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int NAJGLEBIEJ = 200;
    private static final Pattern OZNACZENIE = Pattern.compile(
            "(?:§|\\d{1,3}[a-z]{0,3}[.)]|[a-z]{1,2}\\)|[–—•]|„(?:§|\\d{1,3}[a-z]{0,3}[.)]|[a-z]{1,2}\\)|–))\\s?\\S");

    private final String plik;
    private final List<Linia> linie = new ArrayList<>();
    private final StringBuilder biezaca = new StringBuilder();
    private int numer;

    private HtmlReader(String plik) {
        this.plik = plik;
    }

    /** What frames a page; the heading within its contents belongs to the act. */
    private static boolean skipped(Element d) {
        boolean czolo = d.normalName().equals("header") && d.closest("main, article") != null;
        return POMIJANE.contains(d.normalName()) && !czolo;
    }

    static List<Linia> read(String plik, byte[] html) throws OdmowaException {
        try {
            Document d = Jsoup.parse(new ByteArrayInputStream(html), null, "");
            HtmlReader r = new HtmlReader(plik);
            r.children(d.body(), 0);
            r.flush(Rodzaj.AKAPIT, 0);
            return r.linie;
        } catch (IOException e) {
            throw new OdmowaException(Diagnoza.blad("W115", Polozenie.of(plik), "Strona HTML jest uszkodzona.")
                    .withPodpowiedz("Skopiuj treść aktu do pliku tekstowego i wczytaj ten plik."));
        }
    }

    private void children(Element e, int glebokosc) {
        if (glebokosc > NAJGLEBIEJ) {
            return;
        }
        int pozycja = start(e);
        for (Node n : e.childNodes()) {
            if (n instanceof TextNode t) {
                biezaca.append(t.text());
            } else if (n instanceof Element d && !skipped(d)) {
                switch (d.normalName()) {
                    case "br" -> flush(Rodzaj.AKAPIT, 0);
                    case "sup" -> biezaca.append(superscript(d.text()));
                    case "li" -> {
                        flush(Rodzaj.AKAPIT, 0);
                        pozycja = d.hasAttr("value") ? number(d.attr("value"), pozycja) : pozycja;
                        biezaca.append(oznaczona(d) ? "" : label(e, pozycja) + " ");
                        pozycja++;
                        children(d, glebokosc + 1);
                        flush(Rodzaj.AKAPIT, 0);
                    }
                    case "tr" -> row(d);
                    default -> block(d, glebokosc);
                }
            }
        }
    }

    private void block(Element d, int glebokosc) {
        boolean blok = BLOKI.contains(d.normalName());
        if (blok) {
            flush(Rodzaj.AKAPIT, 0);
        }
        children(d, glebokosc + 1);
        if (blok) {
            boolean naglowek = d.normalName().matches("h[1-6]");
            flush(
                    naglowek ? Rodzaj.NAGLOWEK : Rodzaj.AKAPIT,
                    naglowek ? d.normalName().charAt(1) - '0' : 0);
        }
    }

    private void row(Element tr) {
        flush(Rodzaj.AKAPIT, 0);
        List<Element> komorki = tr.children().stream()
                .filter(c -> c.normalName().matches("t[dh]"))
                .toList();
        if (komorki.size() < 2) {
            komorki.forEach(c -> children(c, 1));
            flush(Rodzaj.AKAPIT, 0);
            return;
        }
        StringBuilder b = new StringBuilder("|");
        komorki.forEach(c -> b.append(' ').append(c.text().replace("|", "\\|")).append(" |"));
        linie.add(new Linia(b.toString(), Rodzaj.WIERSZ_TABELI, 0, false, Polozenie.of(plik, ++numer, 0)));
    }

    private static int start(Element e) {
        return e.normalName().equals("ol") && e.hasAttr("start") ? number(e.attr("start"), 1) : 1;
    }

    private static int number(String s, int domyslnie) {
        return s.matches("\\d{1,6}") ? Integer.parseInt(s) : domyslnie;
    }

    /** An item that bears its mark in its text; the list numbers it for the eye of nobody. */
    private static boolean oznaczona(Element li) {
        return OZNACZENIE.matcher(li.text().strip()).lookingAt();
    }

    /** The number a browser would show. */
    private static String label(Element lista, int n) {
        if (!lista.normalName().equals("ol")) {
            return "•";
        }
        return switch (lista.attr("type")) {
            case "a" -> FormatNumeru.print("lowerLetter", n) + ")";
            case "I" -> FormatNumeru.print("upperRoman", n) + ".";
            default -> n + ".";
        };
    }

    private static String superscript(String s) {
        if (!s.strip().matches("\\d{1,3}\\)?")) {
            return s;
        }
        StringBuilder b = new StringBuilder();
        s.strip().chars().forEach(c -> b.append(c == ')' ? '⁾' : INDEKSY.charAt(c - '0')));
        return b.toString();
    }

    private void flush(Rodzaj rodzaj, int poziom) {
        if (!biezaca.toString().isBlank()) {
            linie.add(new Linia(biezaca.toString().strip(), rodzaj, poziom, false, Polozenie.of(plik, ++numer, 0)));
        }
        biezaca.setLength(0);
    }
}
