package pl.uchwalnik.wczytanie.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.TextPosition;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.wczytanie.Linia;
import pl.uchwalnik.wczytanie.OdmowaException;

/** Reader of PDF files. A file tagged by this program is read through its tags, any other by geometry. */
public final class PdfReader {

    private static final int NAJWIECEJ_STRON = 2_000;
    /** Fewer letters than this on a page with a picture: the page is a scan. */
    private static final int SKAN = 40;

    private PdfReader() {}

    public static List<Linia> read(String plik, byte[] pdf) throws OdmowaException {
        try (PDDocument d = Loader.loadPDF(pdf)) {
            if (d.getNumberOfPages() > NAJWIECEJ_STRON) {
                throw refuse("W107", plik, "Plik ma ponad " + NAJWIECEJ_STRON + " stron.", "Podziel go na części.");
            }
            Optional<List<Linia>> ztagow = Znaczniki.read(plik, d);
            return ztagow.isPresent() ? ztagow.get() : geometry(plik, d);
        } catch (InvalidPasswordException e) {
            throw refuse(
                    "W108",
                    plik,
                    "Plik PDF jest zabezpieczony hasłem.",
                    "Otwórz go z hasłem i zapisz kopię bez hasła, na przykład drukując do PDF.");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw refuse("W109", plik, "Plik PDF jest uszkodzony i nie da się go odczytać.", "Pobierz go ponownie.");
        }
    }

    private static List<Linia> geometry(String plik, PDDocument d) throws IOException, OdmowaException {
        List<Strona> strony = new ArrayList<>();
        int skany = 0;
        for (int i = 1; i <= d.getNumberOfPages(); i++) {
            PDPage strona = d.getPage(i - 1);
            PDRectangle r = strona.getCropBox();
            boolean obrocona = strona.getRotation() % 180 != 0;
            float szerokosc = obrocona ? r.getHeight() : r.getWidth();
            float wysokosc = obrocona ? r.getWidth() : r.getHeight();
            List<TextPosition> glify = Glify.read(d, i);
            boolean obraz = Glify.maObraz(strona);
            skany += glify.size() < SKAN && obraz ? 1 : 0;
            strony.add(new Strona(i, szerokosc, wysokosc, SkladWierszy.compose(glify, i, szerokosc), obraz));
        }
        int znaki = strony.stream()
                .flatMap(s -> s.wiersze().stream())
                .mapToInt(w -> w.tekst().length())
                .sum();
        if (znaki == 0 || (skany > 0 && skany * 2 >= strony.size())) {
            throw refuse(
                    "W110",
                    plik,
                    "Plik PDF jest skanem: nie ma w nim tekstu, tylko obrazy stron.",
                    "Rozpoznaj tekst programem OCR (na przykład „ocrmypdf -l pol plik.pdf wynik.pdf”) i wczytaj wynik.");
        }
        return Akapity.join(plik, Noty.extract(Zywa.remove(strony)));
    }

    private static OdmowaException refuse(String kod, String plik, String tekst, String podpowiedz) {
        return new OdmowaException(Diagnoza.blad(kod, Polozenie.of(plik), tekst).withPodpowiedz(podpowiedz));
    }
}
