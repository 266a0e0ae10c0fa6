package pl.uchwalnik.wczytanie.rtf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.wczytanie.Linia;
import pl.uchwalnik.wczytanie.OdmowaException;
import pl.uchwalnik.wczytanie.rtf.Grupa.Cel;
import pl.uchwalnik.wczytanie.rtf.Leksem.Slowo;

/**
 * Reader of RTF files (Rich Text Format 1.9.1) as Word and LibreOffice write them. Numbers of lists need no counting: both
 * programs write beside every item the number it shows ({@code \listtext}). Headers, footers, pictures, embedded objects
 * and instructions of fields are passed over; nothing outside the file is ever opened.
 */
public final class RtfReader {
    private static final int NAJGLEBIEJ = 1_000;
    private static final Set<String> POMIJANE = Set.of(
            "colortbl",
            "info",
            "pict",
            "objdata",
            "objclass",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "listtable",
            "listoverridetable",
            "revtbl",
            "rsidtbl",
            "filetbl",
            "xe",
            "tc",
            "atnid",
            "atnauthor",
            "atnref",
            "annotation",
            "atndate",
            "atnicn",
            "bkmkstart",
            "bkmkend",
            "nonshppict",
            "sp",
            "pntxta",
            "pntxtb",
            "ftnsep",
            "ftnsepc",
            "aftnsep",
            "aftnsepc",
            "ftncn",
            "aftncn",
            "themedata",
            "colorschememapping",
            "latentstyles",
            "datastore",
            "generator",
            "xmlnstbl",
            "template",
            "userprops",
            "nesttableprops",
            "nonesttables",
            "datafield",
            "formfield",
            "falt",
            "panose",
            "private");
    /** Known in spite of the sign that lets a program pass over them. */
    private static final Set<String> NIEPOMIJALNE =
            Set.of("shpinst", "shptxt", "footnote", "listtext", "pntext", "fldinst", "ud", "cs", "s", "nestrow");

    private final SkladRtf sklad;
    private final Fonty fonty = new Fonty();
    private final boolean odrzuc;
    private final Deque<Grupa> stos = new ArrayDeque<>();
    private final Map<Integer, Integer> naglowki = new HashMap<>();
    private final StringBuilder nazwaStylu = new StringBuilder();
    private final StringBuilder instrukcja = new StringBuilder();
    private Grupa grupa = Grupa.POCZATEK;
    private int styl;
    private int definiowanyFont;
    private int doPominiecia;
    private boolean poGwiazdce;
    private boolean poKlamrze;
    /** Depth of a table of contents whose result is passed over; 0 when there is none. */
    private int spis;

    private RtfReader(String plik, boolean odrzuc) {
        this.sklad = new SkladRtf(plik);
        this.odrzuc = odrzuc;
    }

    /** Lines of the document; {@code odrzucZmiany} leaves out insertions instead of deletions. */
    public static List<Linia> read(String plik, byte[] dane, boolean odrzucZmiany) throws OdmowaException {
        RtfReader r = new RtfReader(plik, odrzucZmiany);
        Lekser l = new Lekser(dane);
        for (Leksem x = l.next(); x != Leksem.Znak.KONIEC; x = l.next()) {
            r.take(x);
            if (r.stos.size() > NAJGLEBIEJ) {
                throw damaged(plik, "Plik RTF jest uszkodzony: za wiele zagnieżdżonych grup.");
            }
        }
        if (!r.stos.isEmpty()) {
            throw damaged(plik, "Plik RTF urywa się w środku.");
        }
        r.sklad.close();
        return List.copyOf(r.sklad.linie());
    }

    private static OdmowaException damaged(String plik, String tekst) {
        return new OdmowaException(Diagnoza.blad("W118", Polozenie.of(plik), tekst)
                .withPodpowiedz("Otwórz go w Wordzie albo LibreOffice i zapisz ponownie."));
    }

    private void take(Leksem x) {
        boolean pierwszy = poKlamrze;
        poKlamrze = false;
        switch (x) {
            case Leksem.Znak z -> {
                switch (z) {
                    case OTWARCIE -> {
                        stos.push(grupa);
                        poKlamrze = true;
                        doPominiecia = 0;
                    }
                    case ZAMKNIECIE -> close();
                    case POMIJALNE -> poGwiazdce = true;
                    case KONIEC -> {}
                }
            }
            case Leksem.Bajt b -> text(b.wartosc());
            case Slowo s -> {
                boolean gwiazdka = poGwiazdce;
                poGwiazdce = false;
                if (doPominiecia > 0) {
                    doPominiecia--;
                } else if ((pierwszy || gwiazdka) && destination(s, gwiazdka)) {
                    return;
                } else {
                    word(s);
                }
            }
        }
    }

    private void close() {
        doPominiecia = 0;
        if (stos.isEmpty()) {
            return;
        }
        Grupa nad = stos.pop();
        if (grupa.cel() == Cel.PRZYPIS && nad.cel() != Cel.PRZYPIS) {
            sklad.footnoteEnd();
        }
        if (grupa.cel() == Cel.STYLE) {
            defineStyle();
        }
        if (grupa.cel() == Cel.INSTRUKCJA && nad.cel() != Cel.INSTRUKCJA) {
            spis = instrukcja.toString().strip().startsWith("TOC") && spis == 0 ? stos.size() : spis;
            instrukcja.setLength(0);
        }
        if (spis > 0 && stos.size() < spis) {
            spis = 0;
        }
        grupa = nad;
    }

    /** Where the text of a group goes is said by its first word. */
    private boolean destination(Slowo s, boolean gwiazdka) {
        Cel cel = switch (s.nazwa()) {
            case "fonttbl" -> Cel.FONTY;
            case "stylesheet" -> Cel.STYLE;
            case "listtext", "pntext" -> Cel.NUMER;
            case "footnote" -> Cel.PRZYPIS;
            case "fldinst" -> Cel.INSTRUKCJA;
            default ->
                POMIJANE.contains(s.nazwa()) || (gwiazdka && !NIEPOMIJALNE.contains(s.nazwa())) ? Cel.NIC : grupa.cel();
        };
        if (grupa.cel() == Cel.NIC || (grupa.cel() == Cel.STYLE && cel != Cel.NIC)) {
            if (s.nazwa().equals("s")) {
                styl = s.liczba();
            }
            return grupa.cel() == Cel.NIC || s.nazwa().equals("s");
        }
        if (cel == grupa.cel()) {
            return false;
        }
        if (cel == Cel.PRZYPIS) {
            if (grupa.widoczna()) {
                sklad.footnoteStart();
            } else {
                cel = Cel.NIC;
            }
            grupa = grupa.withIndeks(false);
        }
        grupa = grupa.withCel(cel);
        return true;
    }

    private void defineStyle() {
        String nazwa = nazwaStylu.toString().strip().toLowerCase(Locale.ROOT);
        nazwaStylu.setLength(0);
        if (nazwa.matches("(?:heading|nagłówek) [1-6];")) {
            naglowki.put(styl, nazwa.charAt(nazwa.length() - 2) - '0');
        }
        styl = 0;
    }

    private void text(int bajt) {
        if (doPominiecia > 0) {
            doPominiecia--;
            return;
        }
        write(String.valueOf(fonty.decode(grupa.font(), bajt)));
    }

    private void write(String s) {
        switch (grupa.cel()) {
            case STYLE -> nazwaStylu.append(nazwaStylu.length() < 100 ? s : "");
            case INSTRUKCJA -> instrukcja.append(instrukcja.length() < 100 ? s : "");
            case TEKST, NUMER, PRZYPIS, FONTY, NIC -> {
                if (grupa.widoczna() && spis == 0) {
                    sklad.append(grupa, s);
                }
            }
        }
    }

    private void word(Slowo s) {
        switch (s.nazwa()) {
            case "par", "sect" -> breakOff(sklad::paragraph);
            case "cell", "nestcell" -> breakOff(sklad::cell);
            case "row", "nestrow" -> breakOff(sklad::row);
            case "line", "softline", "lbr" -> write("\n");
            case "tab", "page", "column", "emspace", "enspace", "qmspace", "~" -> write(" ");
            case "emdash" -> write("—");
            case "endash" -> write("–");
            case "lquote" -> write("‘");
            case "rquote" -> write("’");
            case "ldblquote" -> write("“");
            case "rdblquote" -> write("”");
            case "bullet" -> write("•");
            case "_" -> write("-");
            case "u" -> unicode(s.liczba());
            default -> property(s);
        }
    }

    private void unicode(int kod) {
        if (kod != Slowo.BEZ_LICZBY) {
            // the number is signed: what lies above 32767 is written as negative
            char c = (char) kod;
            write(String.valueOf(c >= '\uF020' && c <= '\uF0FF' ? Fonty.symbol(c) : c));
            doPominiecia = grupa.zastepcze();
        }
    }

    private void property(Slowo s) {
        switch (s.nazwa()) {
            case "ansicpg" -> fonty.ansicpg(s.liczba());
            case "f" -> {
                grupa = grupa.withFont(s.liczba());
                definiowanyFont = s.liczba();
            }
            case "fcharset" -> {
                if (grupa.cel() == Cel.FONTY) {
                    fonty.fcharset(definiowanyFont, s.liczba());
                }
            }
            case "uc" -> grupa = grupa.withZastepcze(Math.clamp(s.liczba(), 0, 10));
            case "super" -> grupa = grupa.withIndeks(s.wlacza());
            case "nosupersub", "sub" -> grupa = grupa.withIndeks(false);
            case "v" -> grupa = grupa.withUkryty(s.wlacza());
            case "deleted" -> grupa = grupa.withZmiana(s.wlacza() && !odrzuc);
            case "revised" -> grupa = grupa.withZmiana(s.wlacza() && odrzuc);
            case "plain" -> grupa = grupa.withIndeks(false).withUkryty(false).withZmiana(false);
            case "pard" -> sklad.reset();
            case "intbl" -> sklad.inTable(true);
            case "s" -> sklad.heading(naglowki.getOrDefault(s.liczba(), 0));
            case "outlinelevel" -> sklad.heading(s.liczba() >= 0 && s.liczba() < 6 ? s.liczba() + 1 : 0);
            default -> {}
        }
    }

    /** Ends of paragraphs count in the text of the document only; in a note they are spaces. */
    private void breakOff(Runnable koniec) {
        if (grupa.cel() == Cel.PRZYPIS) {
            write(" ");
        } else if (grupa.cel() == Cel.TEKST && !grupa.zmiana() && spis == 0) {
            koniec.run();
        }
    }
}
