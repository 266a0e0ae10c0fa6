package pl.uchwalnik.render.docx;

import java.util.ArrayList;
import java.util.List;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Porownanie;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.render.ZnakiZakazane;

/**
 * Renderer of DOCX. Immutable and safe for many threads. Making one costs a second of processor time, because docx4j
 * starts its JAXB contexts then: make one and keep it, and call {@link #warmUp} on a thread of its own as soon as it is
 * known that a DOCX will be wanted.
 */
public final class DocxRenderer {

    private final PaczkaDocx paczka;

    /** Starts docx4j and prepares the parts that all documents share. */
    public DocxRenderer() {
        this.paczka = PaczkaDocx.create();
    }

    /** Starts docx4j; whoever makes a renderer meanwhile or later waits only for what is left of it. */
    public static void warmUp() {
        PaczkaDocx.warmUp();
    }

    /** The bytes of the file; none, and a finding, where a text holds a character that no DOCX can hold. */
    public Wynik<byte[]> render(Akt akt) {
        List<Diagnoza> zakazane = ZnakiZakazane.check(akt);
        if (!zakazane.isEmpty()) {
            return Wynik.brak(zakazane);
        }
        try {
            return Wynik.of(paczka.write(akt));
        } catch (Docx4JException e) {
            return Wynik.brak(Diagnoza.blad(
                    "R003", Polozenie.NIEZNANE, "nie udało się zapisać dokumentu DOCX: " + e.getMessage()));
        }
    }

    /** Two texts of an act with the difference as native tracked changes. */
    public Wynik<byte[]> render(Porownanie porownanie) {
        List<Diagnoza> zakazane = new ArrayList<>(ZnakiZakazane.check(porownanie.przed()));
        zakazane.addAll(ZnakiZakazane.check(porownanie.po()));
        if (!zakazane.isEmpty()) {
            return Wynik.brak(zakazane);
        }
        try {
            return Wynik.of(paczka.write(porownanie));
        } catch (Docx4JException e) {
            return Wynik.brak(Diagnoza.blad(
                    "R003", Polozenie.NIEZNANE, "nie udało się zapisać dokumentu DOCX: " + e.getMessage()));
        }
    }
}
