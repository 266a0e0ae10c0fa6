package pl.uchwalnik.wczytanie;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.skladnia.AktParser;
import pl.uchwalnik.skladnia.AktPrinter;
import pl.uchwalnik.wczytanie.docx.DocxReader;
import pl.uchwalnik.wczytanie.odt.OdtReader;
import pl.uchwalnik.wczytanie.pdf.PdfReader;
import pl.uchwalnik.wczytanie.rozpoznanie.Domniemanie;
import pl.uchwalnik.wczytanie.rozpoznanie.Rozpoznanie;
import pl.uchwalnik.wczytanie.rtf.RtfReader;
import pl.uchwalnik.wymiana.AktJsonReader;

/**
 * Reader of existing acts (wczytanie), whatever file they stand in. A text already in the canonical form is taken as it
 * is; anything else is recognised, and every assumption is a finding of severity uwaga.
 *
 * @param odrzucZmiany true to read a DOCX or RTF as it was before its tracked changes
 * @param wycinek true for an excerpt: a text without any § may be as canonical as a whole act
 */
public record Wczytanie(boolean odrzucZmiany, boolean wycinek) {

    public Wczytanie(boolean odrzucZmiany) {
        this(odrzucZmiany, false);
    }

    private static final long NAJWIEKSZY = 64L << 20;

    public Wynik<Wczytany> read(Path plik) {
        return bytes(plik).then(dane -> read(plik.toString(), dane));
    }

    /** The lines of a file and the text recognised in them; for an amending act, whose commands are read from either. */
    public Wynik<WczytanyTekst> readText(Path plik) {
        return bytes(plik).then(dane -> readText(plik.toString(), dane));
    }

    private static Wynik<byte[]> bytes(Path plik) {
        String nazwa = plik.toString();
        try {
            if (!Files.isRegularFile(plik)) {
                return refuse("W101", nazwa, "Nie ma takiego pliku.", "Sprawdź ścieżkę i nazwę.");
            }
            if (Files.size(plik) > NAJWIEKSZY) {
                return refuse(
                        "W102",
                        nazwa,
                        "Plik ma ponad 64 MB.",
                        "Akt normatywny jest dużo mniejszy; sprawdź, czy to ten plik.");
            }
            return Wynik.of(Files.readAllBytes(plik));
        } catch (IOException e) {
            return refuse("W101", nazwa, "Nie udało się otworzyć pliku.", "Sprawdź, czy masz do niego prawo odczytu.");
        }
    }

    /** The same of the bytes of a file of that name. */
    public Wynik<WczytanyTekst> readText(String nazwa, byte[] dane) {
        List<Diagnoza> diagnozy = new ArrayList<>();
        try {
            Wynik<List<Linia>> linie = lines(nazwa, dane, diagnozy);
            if (linie.wartosc().isEmpty()) {
                return Wynik.brak(linie.diagnozy());
            }
            List<Linia> pozycje = WczytanyTekst.items(linie.wartosc().get());
            // what the recogniser assumed stays with its text: it matters only where that text is the one that is read
            List<Diagnoza> domysly = new ArrayList<>();
            Wynik<Wczytany> w = recognize(nazwa, pozycje, domysly);
            return w.wartosc().isPresent()
                    ? Wynik.of(
                            WczytanyTekst.of(nazwa, pozycje, w.wartosc().get().tekst(), domysly), diagnozy)
                    : Wynik.brak(w.diagnozy());
        } catch (OdmowaException e) {
            return Wynik.brak(e.diagnoza());
        }
    }

    /** Reads the bytes of a file of that name. */
    public Wynik<Wczytany> read(String nazwa, byte[] dane) {
        List<Diagnoza> diagnozy = new ArrayList<>();
        try {
            return switch (Format.of(nazwa, dane)) {
                case TEKST -> text(nazwa, dane, diagnozy);
                case JSON -> json(nazwa, dane);
                case DOCX, ODT, PDF, HTML, RTF, OLE, NIEZNANY -> {
                    Wynik<List<Linia>> linie = lines(nazwa, dane, diagnozy);
                    yield linie.wartosc().isPresent()
                            ? recognize(nazwa, linie.wartosc().get(), diagnozy)
                            : Wynik.brak(linie.diagnozy());
                }
            };
        } catch (OdmowaException e) {
            return Wynik.brak(e.diagnoza());
        }
    }

    /** Lines of a file of any kind. */
    private Wynik<List<Linia>> lines(String nazwa, byte[] dane, List<Diagnoza> diagnozy) throws OdmowaException {
        return switch (Format.of(nazwa, dane)) {
            case DOCX -> {
                Archiwum a = Archiwum.unpack(nazwa, dane);
                Bezpieczenstwo.check(a);
                yield Wynik.of(DocxReader.read(nazwa, a::czesc, odrzucZmiany));
            }
            case ODT -> {
                Archiwum a = Archiwum.unpack(nazwa, dane);
                Bezpieczenstwo.check(a);
                yield Wynik.of(OdtReader.read(nazwa, a::czesc));
            }
            case PDF -> Wynik.of(PdfReader.read(nazwa, dane));
            case HTML -> Wynik.of(HtmlReader.read(nazwa, dane));
            case JSON -> json(nazwa, dane).then(w -> Wynik.of(TekstReader.lines(nazwa, w.tekst())));
            case TEKST -> Wynik.of(TekstReader.lines(nazwa, TekstReader.decode(nazwa, dane, diagnozy)));
            case OLE ->
                refuse(
                        "W111",
                        nazwa,
                        "To stary dokument Worda (.doc) albo plik zabezpieczony hasłem; takich nie czytam.",
                        "Otwórz go w Wordzie lub LibreOffice i zapisz bez hasła jako .docx.");
            case RTF -> Wynik.of(RtfReader.read(nazwa, dane, odrzucZmiany));
            case NIEZNANY ->
                refuse(
                        "W113",
                        nazwa,
                        "To nie jest plik, który umiem przeczytać.",
                        "Czytam .docx, .odt, .rtf, .pdf, .html, .txt, .md i akty zapisane jako .json.");
        };
    }

    /** An act written by {@code wczytaj --wynik akt.json}, read without guessing. */
    private static Wynik<Wczytany> json(String nazwa, byte[] dane) {
        String tekst = new String(dane, StandardCharsets.UTF_8);
        return AktJsonReader.read(new Zrodlo(nazwa, tekst)).then(akt -> {
            try {
                String wydruk = new AktPrinter().print(akt);
                return Wynik.of(new Wczytany(akt, wydruk, Kanoniczny.units(wydruk), 0, MiejscaPliku.WPROST));
            } catch (IllegalArgumentException e) {
                return refuse(
                        "W117",
                        nazwa,
                        "Akt w tym pliku JSON jest złożony tak, jak akt złożony być nie może (jednostki obok prozy albo w złej kolejności).",
                        "Kształt pliku opisuje src/docs/JSON.md.");
            }
        });
    }

    private Wynik<Wczytany> text(String nazwa, byte[] dane, List<Diagnoza> diagnozy) throws OdmowaException {
        String tekst = TekstReader.decode(nazwa, dane, diagnozy);
        Granice.check(nazwa, tekst);
        Wynik<Akt> wprost = AktParser.istniejacy().parse(new Zrodlo(nazwa, tekst));
        Kanoniczny k = Kanoniczny.of(tekst, wprost);
        if (k.kanoniczny() || (wycinek && k.zgodny())) {
            return direct(k, wprost, diagnozy);
        }
        Wynik<Wczytany> rozpoznany = recognize(nazwa, TekstReader.lines(nazwa, tekst), new ArrayList<>(diagnozy));
        boolean takSamo = k.caly() && rozpoznany.wartosc().map(Wczytany::akt).equals(wprost.wartosc());
        return takSamo ? direct(k, wprost, diagnozy) : rozpoznany;
    }

    private static Wynik<Wczytany> direct(Kanoniczny k, Wynik<Akt> wprost, List<Diagnoza> diagnozy) {
        diagnozy.addAll(wprost.diagnozy());
        return Wynik.of(
                new Wczytany(wprost.wartosc().orElseThrow(), k.wydruk(), k.jednostki(), 0, MiejscaPliku.WPROST),
                diagnozy);
    }

    private static Wynik<Wczytany> recognize(String nazwa, List<Linia> linie, List<Diagnoza> diagnozy)
            throws OdmowaException {
        Granice.check(nazwa, linie);
        if (linie.stream().allMatch(l -> l.tekst().isBlank())) {
            return refuse("W114", nazwa, "W pliku nie ma tekstu.", "Sprawdź, czy to właściwy plik.");
        }
        Rozpoznanie r = Rozpoznanie.recognize(linie);
        diagnozy.addAll(r.diagnozy());
        Wynik<Akt> odczyt = AktParser.istniejacy().parse(new Zrodlo(nazwa, r.tekst()));
        Akt akt = UkladProzy.settle(odczyt.wartosc().orElseThrow());
        MiejscaPliku wPliku = MiejscaPliku.of(r.zrodla());
        MiejscaWczytane miejsca = new MiejscaWczytane(nazwa, akt, wPliku);
        int domysly = 0;
        for (Domniemanie d : r.domniemania()) {
            diagnozy.add(miejsca.place(d));
            domysly++;
        }
        odczyt.diagnozy().forEach(d -> diagnozy.add(miejsca.place(d)));
        return Wynik.of(new Wczytany(akt, new AktPrinter().print(akt), r.jednostki(), domysly, wPliku), diagnozy);
    }

    private static <T> Wynik<T> refuse(String kod, String plik, String tekst, String podpowiedz) {
        return Wynik.brak(Diagnoza.blad(kod, Polozenie.of(plik), tekst).withPodpowiedz(podpowiedz));
    }
}
