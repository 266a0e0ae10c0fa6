package pl.uchwalnik.jezyk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notation of dates (zapis daty) in acts: {@code 26 listopada 2026 r.}, with ordinary spaces. */
public final class ZapisDaty {

    private static final List<String> MIESIACE = TwardeSpacje.MIESIACE;

    private static final Pattern SLOWNA = Pattern.compile(
            "(\\d{1,2})\\s+(\\p{L}+)\\s+(\\d{4})(?:\\s*r(?:\\.|oku?)?)?", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private ZapisDaty() {}

    /** {@code 26 listopada 2026 r.} */
    public static String print(LocalDate data) {
        return printBezR(data) + " r.";
    }

    /** Without the word of the year: {@code 26 listopada 2026}. */
    public static String printBezR(LocalDate data) {
        return data.getDayOfMonth() + " " + MIESIACE.get(data.getMonthValue() - 1) + " " + data.getYear();
    }

    /** The date of {@code 2026-11-26} or {@code 26 listopada 2026 r.}; empty when it is neither or does not exist. */
    public static Optional<LocalDate> parse(String tekst) {
        String t = TwardeSpacje.strip(tekst).strip();
        Matcher iso = ISO.matcher(t);
        if (iso.matches()) {
            return date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        Matcher slowna = SLOWNA.matcher(t);
        if (slowna.matches()) {
            return date(slowna.group(3), MIESIACE.indexOf(slowna.group(2)) + 1, slowna.group(1));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String rok, int miesiac, String dzien) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(rok), miesiac, Integer.parseInt(dzien)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
