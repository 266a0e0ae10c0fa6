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
        return read(plik.toString(), plik);
    }

    private Wynik<Wczytany> read(String nazwa, Path plik) {
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
            return read(nazwa, Files.readAllBytes(plik));
        } catch (IOException e) {
            return refuse("W101", nazwa, "Nie udało się otworzyć pliku.", "Sprawdź, czy masz do niego prawo odczytu.");
        }
    }

    /** Reads the bytes of a file of that name. */
    public Wynik<Wczytany> read(String nazwa, byte[] dane) {
        List<Diagnoza> diagnozy = new ArrayList<>();
        try {
            return switch (Format.of(nazwa, dane)) {
                case DOCX -> {
                    Archiwum a = Archiwum.unpack(nazwa, dane);
                    Bezpieczenstwo.check(a);
                    yield recognize(nazwa, DocxReader.read(nazwa, a::czesc, odrzucZmiany), diagnozy);
                }
                case ODT -> {
                    Archiwum a = Archiwum.unpack(nazwa, dane);
                    Bezpieczenstwo.check(a);
                    yield recognize(nazwa, OdtReader.read(nazwa, a::czesc), diagnozy);
                }
                case PDF -> recognize(nazwa, PdfReader.read(nazwa, dane), diagnozy);
                case HTML -> recognize(nazwa, HtmlReader.read(nazwa, dane), diagnozy);
                case JSON -> json(nazwa, dane);
                case TEKST -> text(nazwa, dane, diagnozy);
                case OLE ->
                    refuse(
                            "W111",
                            nazwa,
                            "To stary dokument Worda (.doc) albo plik zabezpieczony hasłem; takich nie czytam.",
                            "Otwórz go w Wordzie lub LibreOffice i zapisz bez hasła jako .docx.");
                case RTF -> recognize(nazwa, RtfReader.read(nazwa, dane, odrzucZmiany), diagnozy);
                case NIEZNANY ->
                    refuse(
                            "W113",
                            nazwa,
                            "To nie jest plik, który umiem przeczytać.",
                            "Czytam .docx, .odt, .rtf, .pdf, .html, .txt, .md i akty zapisane jako .json.");
            };
        } catch (OdmowaException e) {
            return Wynik.brak(e.diagnoza());
        }
    }

    /** An act written by {@code wczytaj --wynik akt.json}, read without guessing. */
    private static Wynik<Wczytany> json(String nazwa, byte[] dane) {
        String tekst = new String(dane, StandardCharsets.UTF_8);
        return AktJsonReader.read(new Zrodlo(nazwa, tekst)).then(akt -> {
            try {
                String wydruk = new AktPrinter().print(akt);
                return Wynik.of(new Wczytany(akt, wydruk, Kanoniczny.units(wydruk), 0, true));
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
            diagnozy.addAll(wprost.diagnozy());
            return Wynik.of(new Wczytany(wprost.wartosc().orElseThrow(), k.wydruk(), k.jednostki(), 0, true), diagnozy);
        }
        return recognize(nazwa, TekstReader.lines(nazwa, tekst), diagnozy);
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
        Akt akt = odczyt.wartosc().orElseThrow();
        // lines of the recognised text are not lines of the file: only the address may be shown
        odczyt.diagnozy()
                .forEach(d -> diagnozy.add(
                        d.withPolozenie(new Polozenie(nazwa, 0, 0, d.polozenie().adres()))));
        return Wynik.of(new Wczytany(akt, new AktPrinter().print(akt), r.jednostki(), r.domysly(), false), diagnozy);
    }

    private static Wynik<Wczytany> refuse(String kod, String plik, String tekst, String podpowiedz) {
        return Wynik.brak(Diagnoza.blad(kod, Polozenie.of(plik), tekst).withPodpowiedz(podpowiedz));
    }
}
