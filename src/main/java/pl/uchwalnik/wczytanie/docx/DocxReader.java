package pl.uchwalnik.wczytanie.docx;

import static pl.uchwalnik.wczytanie.XmlReader.child;
import static pl.uchwalnik.wczytanie.XmlReader.children;
import static pl.uchwalnik.wczytanie.XmlReader.name;
import static pl.uchwalnik.wczytanie.XmlReader.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.wczytanie.Linia;
import pl.uchwalnik.wczytanie.Linia.Rodzaj;
import pl.uchwalnik.wczytanie.OdmowaException;
import pl.uchwalnik.wczytanie.XmlReader;

/**
 * Reader of the parts of a DOCX: paragraphs with their numbers, tables, text boxes, notes. Headers and footers are
 * other parts and are not read. The line number in a position is the number of the paragraph.
 */
public final class DocxReader {

    private static final int NAJGLEBIEJ = 40;

    private final String plik;
    private final boolean odrzuc;
    private final Style style;
    private final Numery numery;
    private final Przypisy przypisy;
    private final List<Linia> linie = new ArrayList<>();
    private int akapit;
    /** A paragraph whose end mark is deleted runs on into the next one. */
    private String nadmiar = "";

    /** The paragraph just read is the caption of what follows. */
    private boolean podpisTabeli;

    private DocxReader(String plik, boolean odrzuc, Style style, Numery numery, Przypisy przypisy) {
        this.plik = plik;
        this.odrzuc = odrzuc;
        this.style = style;
        this.numery = numery;
        this.przypisy = przypisy;
    }

    /**
     * Lines of the document.
     *
     * @param czesc gives a part of the package by its name
     * @param odrzucZmiany true to read the text before tracked changes, false to read it after them
     */
    public static List<Linia> read(String plik, Function<String, Optional<byte[]>> czesc, boolean odrzucZmiany)
            throws OdmowaException {
        Optional<byte[]> glowna = czesc.apply("word/document.xml");
        if (glowna.isEmpty()) {
            throw new OdmowaException(
                    Diagnoza.blad("W106", Polozenie.of(plik), "To nie jest dokument Worda: brak w nim tekstu głównego.")
                            .withPodpowiedz("Zapisz plik w Wordzie jako „Dokument programu Word (*.docx)”."));
        }
        Style style = new Style(optional(plik, czesc.apply("word/styles.xml")));
        Numery numery = new Numery(optional(plik, czesc.apply("word/numbering.xml")), style);
        Przypisy przypisy = new Przypisy(
                optional(plik, czesc.apply("word/footnotes.xml")), optional(plik, czesc.apply("word/endnotes.xml")));
        DocxReader r = new DocxReader(plik, odrzucZmiany, style, numery, przypisy);
        Element cialo = child(XmlReader.parse(plik, glowna.get()), "body");
        if (cialo != null) {
            r.walk(cialo, 0);
        }
        return List.copyOf(r.linie);
    }

    private static @Nullable Element optional(String plik, Optional<byte[]> czesc) throws OdmowaException {
        return czesc.isEmpty() ? null : XmlReader.parse(plik, czesc.get());
    }

    private void walk(Element e, int glebokosc) throws OdmowaException {
        if (glebokosc > NAJGLEBIEJ) {
            return;
        }
        for (Element d : children(e)) {
            switch (name(d)) {
                case "p" -> paragraph(d);
                case "tbl" -> table(d, glebokosc);
                case "del", "moveFrom" -> {
                    if (odrzuc) {
                        walk(d, glebokosc + 1);
                    }
                }
                case "ins", "moveTo" -> {
                    if (!odrzuc) {
                        walk(d, glebokosc + 1);
                    }
                }
                case "sdt" -> {
                    if (!spisTresci(d)) {
                        walk(d, glebokosc + 1);
                    }
                }
                case "altChunk" ->
                    throw new OdmowaException(Diagnoza.blad(
                                    "W104",
                                    polozenie(),
                                    "Odmawiam czytania tego pliku: część tekstu jest w nim osobnym, wstawionym dokumentem.")
                            .withPodpowiedz(
                                    "Otwórz go w Wordzie i zapisz ponownie; tekst zostanie wtedy wpisany na stałe."));
                case "sdtPr", "sectPr", "Fallback" -> {}
                default -> walk(d, glebokosc + 1);
            }
        }
    }

    private static boolean spisTresci(Element sdt) {
        return value(child(child(sdt, "sdtPr"), "docPartObj"), "docPartGallery").equals("Table of Contents");
    }

    private void paragraph(Element p) throws OdmowaException {
        akapit++;
        Element pPr = properties(p);
        String styl = value(pPr, "pStyle");
        String nazwa = style.nazwa(styl);
        if (nazwa.startsWith("toc ")) {
            return;
        }
        TekstAkapitu t = new TekstAkapitu(odrzuc, przypisy).read(p);
        String tekst = nadmiar + t.tekst();
        if (znikaZnakAkapitu(child(p, "pPr"))) {
            nadmiar = tekst;
            return;
        }
        nadmiar = "";
        String numer = style.numeracja(pPr, numery::poziomStylu)
                .map(n -> numery.next(n.numId(), n.poziom()))
                .orElse("");
        emit(numer, tekst, style.poziomNaglowka(styl));
        podpisTabeli = nazwa.equals("caption") && !tekst.isBlank();
        for (String id : t.odnosniki()) {
            linie.add(new Linia(
                    przypisy.znak(id) + " " + przypisy.tekst(id, odrzuc), Rodzaj.ODNOSNIK, 0, false, polozenie()));
        }
        for (Element pole : t.polaTekstowe()) {
            walk(pole, 1);
        }
    }

    /** Properties of a paragraph; before the tracked change of them where changes are rejected. */
    private @Nullable Element properties(Element p) {
        Element pPr = child(p, "pPr");
        Element zmiana = child(pPr, "pPrChange");
        return odrzuc && zmiana != null ? child(zmiana, "pPr") : pPr;
    }

    private void emit(String numer, String tekst, int poziom) {
        String pelny = numer.isEmpty() ? tekst : numer + " " + tekst;
        String[] wiersze = pelny.split("\n", -1);
        for (int i = 0; i < wiersze.length; i++) {
            Rodzaj rodzaj = i > 0 ? Rodzaj.ZLAMANIE : poziom > 0 ? Rodzaj.NAGLOWEK : Rodzaj.AKAPIT;
            linie.add(new Linia(wiersze[i], rodzaj, poziom, i == 0 && !numer.isEmpty(), polozenie()));
        }
    }

    private boolean znikaZnakAkapitu(@Nullable Element pPr) {
        Element rPr = child(pPr, "rPr");
        return child(rPr, odrzuc ? "ins" : "del") != null || child(rPr, odrzuc ? "moveTo" : "moveFrom") != null;
    }

    /** Rows of one cell are laid-out text, not a table: their paragraphs are read one after another. */
    private void table(Element tbl, int glebokosc) throws OdmowaException {
        List<List<Element>> wiersze = new ArrayList<>();
        for (Element tr : children(tbl)) {
            if (name(tr).equals("tr") && child(child(tr, "trPr"), odrzuc ? "ins" : "del") == null) {
                wiersze.add(
                        children(tr).stream().filter(c -> name(c).equals("tc")).toList());
            }
        }
        int kolumny = wiersze.stream().mapToInt(List::size).max().orElse(0);
        if (kolumny < 2) {
            for (List<Element> w : wiersze) {
                for (Element tc : w) {
                    walk(tc, glebokosc + 1);
                }
            }
            return;
        }
        if (podpisTabeli && !linie.isEmpty()) {
            linie.add(linie.getLast().withTekst("Tabela: " + linie.removeLast().tekst()));
        }
        for (List<Element> w : wiersze) {
            StringBuilder b = new StringBuilder("|");
            for (int i = 0; i < kolumny; i++) {
                b.append(' ')
                        .append(i < w.size() ? cell(w.get(i), glebokosc) : "")
                        .append(" |");
            }
            linie.add(new Linia(b.toString(), Rodzaj.WIERSZ_TABELI, 0, false, polozenie()));
        }
    }

    /** A cell's paragraphs, in one line; lists in cells count like any other. */
    private String cell(Element tc, int glebokosc) throws OdmowaException {
        int poczatek = linie.size();
        walk(tc, glebokosc + 1);
        List<Linia> wlasne = linie.subList(poczatek, linie.size());
        StringBuilder b = new StringBuilder();
        for (Linia l : wlasne) {
            String s = l.tekst().strip();
            b.append(b.isEmpty() || s.isEmpty() ? "" : " ").append(s);
        }
        wlasne.clear();
        return b.toString().replace("|", "\\|").replaceAll("\\s+", " ");
    }

    private Polozenie polozenie() {
        return Polozenie.of(plik, akapit, 0);
    }
}
