package pl.uchwalnik.wczytanie.odt;

import static pl.uchwalnik.wczytanie.XmlReader.attribute;
import static pl.uchwalnik.wczytanie.XmlReader.child;
import static pl.uchwalnik.wczytanie.XmlReader.children;
import static pl.uchwalnik.wczytanie.XmlReader.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.wczytanie.Linia;
import pl.uchwalnik.wczytanie.Linia.Rodzaj;
import pl.uchwalnik.wczytanie.OdmowaException;
import pl.uchwalnik.wczytanie.XmlReader;

/** Reader of the parts of an ODT. The line number in a position is the number of the paragraph. */
public final class OdtReader {

    private static final int POZIOMY = 11;
    private static final int NAJGLEBIEJ = 60;
    private static final String INDEKSY = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final String plik;
    private final StyleList style = new StyleList();
    private final List<Linia> linie = new ArrayList<>();
    private final List<String> odnosniki = new ArrayList<>();
    /** Last numbers of every list by its id or style, so that a later list can continue them. */
    private final Map<String, int[]> ostatnie = new HashMap<>();

    private int akapit;

    private OdtReader(String plik) {
        this.plik = plik;
    }

    /** Lines of the document; tracked deletions are kept apart in an ODT and are not read. */
    public static List<Linia> read(String plik, Function<String, Optional<byte[]>> czesc) throws OdmowaException {
        Optional<byte[]> glowna = czesc.apply("content.xml");
        if (glowna.isEmpty()) {
            throw new OdmowaException(
                    Diagnoza.blad("W106", Polozenie.of(plik), "To nie jest tekst OpenDocument: brak w nim treści.")
                            .withPodpowiedz("Zapisz plik w LibreOffice jako „Dokument tekstowy ODF (.odt)”."));
        }
        OdtReader r = new OdtReader(plik);
        Element korzen = XmlReader.parse(plik, glowna.get());
        Optional<byte[]> style = czesc.apply("styles.xml");
        if (style.isPresent()) {
            r.style.read(XmlReader.parse(plik, style.get()));
        }
        r.style.read(korzen);
        Element cialo = child(korzen, "body");
        Element tekst = child(cialo, "text");
        if (tekst != null) {
            r.walk(tekst, 0);
        }
        return List.copyOf(r.linie);
    }

    private void walk(Element e, int glebokosc) {
        if (glebokosc > NAJGLEBIEJ) {
            return;
        }
        for (Element d : children(e)) {
            switch (name(d)) {
                case "p" -> paragraph("", d, 0);
                case "h" -> paragraph("", d, Math.clamp(StyleList.number(attribute(d, "outline-level"), 1), 1, 6));
                case "list" -> list(d, "", 1, new int[POZIOMY], glebokosc);
                case "table" -> table(d, glebokosc);
                case "tracked-changes", "forms", "table-of-content", "sequence-decls" -> {}
                default -> walk(d, glebokosc + 1);
            }
        }
    }

    private void list(Element lista, String odziedziczony, int poziom, int[] numery, int glebokosc) {
        if (poziom >= POZIOMY || glebokosc > NAJGLEBIEJ) {
            return;
        }
        String styl = attribute(lista, "style-name").isEmpty() ? odziedziczony : attribute(lista, "style-name");
        if (poziom == 1) {
            int[] poprzednie = ostatnie.get(poprzednia(lista, styl));
            if (poprzednie != null) {
                System.arraycopy(poprzednie, 0, numery, 0, POZIOMY);
            }
        } else {
            numery[poziom] = 0;
        }
        boolean pierwszy = numery[poziom] == 0;
        for (Element item : children(lista)) {
            boolean naglowek = name(item).equals("list-header");
            if (!naglowek) {
                String wlasny = attribute(item, "start-value");
                numery[poziom] = !wlasny.isEmpty()
                        ? StyleList.number(wlasny, 1)
                        : pierwszy ? style.start(styl, poziom) : numery[poziom] + 1;
                pierwszy = false;
            }
            item(item, styl, poziom, numery, glebokosc, !naglowek);
        }
        if (poziom == 1) {
            ostatnie.put("styl " + styl, numery.clone());
            ostatnie.put("lista " + attribute(lista, "id"), numery.clone());
        }
    }

    private static String poprzednia(Element lista, String styl) {
        String id = attribute(lista, "continue-list");
        return !id.isEmpty()
                ? "lista " + id
                : attribute(lista, "continue-numbering").equals("true") ? "styl " + styl : "";
    }

    private void item(Element item, String styl, int poziom, int[] numery, int glebokosc, boolean numerowany) {
        boolean etykieta = numerowany;
        for (Element d : children(item)) {
            switch (name(d)) {
                case "p", "h" -> {
                    paragraph(etykieta ? style.label(styl, poziom, numery) : "", d, 0);
                    etykieta = false;
                }
                case "list" -> {
                    list(d, styl, poziom + 1, numery, glebokosc + 1);
                    etykieta = false;
                }
                default -> walk(d, glebokosc + 1);
            }
        }
    }

    private void paragraph(String numer, Element p, int poziom) {
        akapit++;
        StringBuilder b = new StringBuilder();
        List<String> przypisy = new ArrayList<>();
        text(p, b, przypisy, 0);
        String tekst = numer.isEmpty() ? b.toString() : numer + " " + b;
        String[] wiersze = tekst.split("\n", -1);
        for (int i = 0; i < wiersze.length; i++) {
            Rodzaj rodzaj = i > 0 ? Rodzaj.ZLAMANIE : poziom > 0 ? Rodzaj.NAGLOWEK : Rodzaj.AKAPIT;
            linie.add(new Linia(wiersze[i], rodzaj, poziom, i == 0 && !numer.isEmpty(), polozenie()));
        }
        for (String s : przypisy) {
            linie.add(new Linia(s, Rodzaj.ODNOSNIK, 0, false, polozenie()));
        }
    }

    private void text(Node e, StringBuilder b, List<String> przypisy, int glebokosc) {
        if (glebokosc > NAJGLEBIEJ) {
            return;
        }
        for (Node n = e.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Text t) {
                b.append(t.getData().replaceAll("\\s+", " "));
            } else if (n instanceof Element d) {
                switch (name(d)) {
                    case "s" -> b.append(" ".repeat(Math.min(100, StyleList.number(attribute(d, "c"), 1))));
                    case "tab" -> b.append(' ');
                    case "line-break" -> b.append('\n');
                    case "note" -> note(d, b, przypisy);
                    case "annotation", "annotation-end", "change" -> {}
                    default -> text(d, b, przypisy, glebokosc + 1);
                }
            }
        }
    }

    private void note(Element note, StringBuilder b, List<String> przypisy) {
        Element tresc = child(note, "note-body");
        StringBuilder t = new StringBuilder();
        if (tresc != null) {
            text(tresc, t, new ArrayList<>(), 1);
        }
        odnosniki.add(t.toString());
        StringBuilder znak = new StringBuilder();
        String.valueOf(odnosniki.size()).chars().forEach(c -> znak.append(INDEKSY.charAt(c - '0')));
        znak.append('⁾');
        b.append(znak);
        przypisy.add(znak + " " + t.toString().strip());
    }

    private void table(Element tbl, int glebokosc) {
        List<List<String>> wiersze = new ArrayList<>();
        rows(tbl, wiersze, glebokosc);
        int kolumny = wiersze.stream().mapToInt(List::size).max().orElse(0);
        for (List<String> w : wiersze) {
            if (kolumny < 2) {
                w.forEach(k -> linie.add(Linia.akapit(k, polozenie())));
            } else {
                StringBuilder b = new StringBuilder("|");
                for (int i = 0; i < kolumny; i++) {
                    b.append(' ').append(i < w.size() ? w.get(i) : "").append(" |");
                }
                linie.add(new Linia(b.toString(), Rodzaj.WIERSZ_TABELI, 0, false, polozenie()));
            }
        }
    }

    private void rows(Element e, List<List<String>> wiersze, int glebokosc) {
        for (Element d : children(e)) {
            if (name(d).equals("table-row")) {
                List<String> komorki = new ArrayList<>();
                for (Element c : children(d)) {
                    if (name(c).equals("table-cell")) {
                        komorki.add(cell(c, glebokosc));
                    }
                }
                wiersze.add(komorki);
            } else if (name(d).startsWith("table-") && !name(d).equals("table-column")) {
                rows(d, wiersze, glebokosc);
            }
        }
    }

    private String cell(Element c, int glebokosc) {
        int poczatek = linie.size();
        walk(c, glebokosc + 1);
        List<Linia> wlasne = linie.subList(poczatek, linie.size());
        StringBuilder b = new StringBuilder();
        for (Linia l : wlasne) {
            String s = l.tekst().strip();
            b.append(b.isEmpty() || s.isEmpty() ? "" : " ").append(s);
        }
        wlasne.clear();
        return b.toString().replace("|", "\\|");
    }

    private Polozenie polozenie() {
        return Polozenie.of(plik, akapit, 0);
    }
}
