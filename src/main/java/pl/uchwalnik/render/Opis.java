package pl.uchwalnik.render;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.NaglowekAktu;
import pl.uchwalnik.akt.Zalacznik;

/**
 * Description (opis) of a document for the properties of its file.
 *
 * @param tytul from the front matter, or put together from the title block; never empty, for readers of screens say it
 * @param data the date of the document, not of the run: the same input gives the same bytes
 */
public record Opis(String tytul, String autor, String temat, LocalDate data) {

    /** Date of a document that bears none; the earliest one that every format of file can hold. */
    public static final LocalDate BEZ_DATY = LocalDate.of(1980, 1, 1);

    public static Opis of(Akt akt) {
        NaglowekAktu n = akt.naglowek();
        String autor = akt.metryka().pole("autor");
        return new Opis(
                tytul(akt),
                autor.isEmpty() ? Napisy.PROGRAM : autor,
                n.przedmiot(),
                data(akt.metryka().pole("data")));
    }

    private static String tytul(Akt akt) {
        String zMetryki = akt.metryka().pole("tytul");
        if (!zMetryki.isEmpty()) {
            return zMetryki;
        }
        NaglowekAktu n = akt.naglowek();
        String zNaglowka = joined(Stream.of(n.rodzaj(), n.organ(), n.data(), n.przedmiot()));
        if (!zNaglowka.isEmpty()) {
            return zNaglowka;
        }
        List<Zalacznik> zalaczniki = akt.zalaczniki();
        String zZalacznika = zalaczniki.isEmpty() ? "" : joined(zalaczniki.getFirst().tytul().stream());
        return zZalacznika.isEmpty() ? "Dokument" : zZalacznika;
    }

    private static String joined(Stream<String> czesci) {
        return czesci.filter(c -> !c.isEmpty()).collect(Collectors.joining(" "));
    }

    private static LocalDate data(String iso) {
        try {
            LocalDate d = LocalDate.parse(iso);
            return d.isBefore(BEZ_DATY) ? BEZ_DATY : d;
        } catch (DateTimeParseException e) {
            return BEZ_DATY;
        }
    }
}
