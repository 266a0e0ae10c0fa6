package pl.uchwalnik.zapis;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.zapis.Wezel.Rodzaj;
import pl.uchwalnik.zapis.Wezel.Skalar;

/** Plain values (wartości) out of scalars, and advice for those that will not do. */
final class Wartosci {
    private static final Pattern CALKOWITA = Pattern.compile("-?(0|[1-9][0-9]{0,9})");
    private static final Pattern DZIESIETNA = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?");
    private static final Pattern DATA = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern DATA_INNA = Pattern.compile("([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})( ?r\\.?)?");
    private static final Pattern DATA_KROTKA = Pattern.compile("([0-9]{4})[-./]([0-9]{1,2})[-./]([0-9]{1,2})");
    private static final int NAJDLUZSZA_LICZBA = 40;

    private Wartosci() {}

    /** The value of a scalar; empty when it is not of that type. */
    static Optional<Object> parse(Typ.Prosty typ, Skalar s) {
        return switch (typ) {
            case TEKST, TEKST_ALBO_MAPA ->
                s.rodzaj() == Rodzaj.LOGICZNA
                        ? Optional.empty()
                        : Optional.of(s.tekst().strip());
            case CALKOWITA -> number(s).flatMap(Wartosci::integer);
            case DZIESIETNA -> number(s).map(b -> b);
            case DATA -> date(s.tekst()).map(d -> d);
            case LOGICZNA ->
                s.rodzaj() == Rodzaj.LOGICZNA
                        ? Optional.of(s.tekst().toLowerCase(Locale.ROOT).equals("true"))
                        : Optional.empty();
        };
    }

    /** A bare number in its one plain form: no leading zero, no plus, no exponent, no other base. */
    static Optional<BigDecimal> number(Skalar s) {
        return s.rodzaj() == Rodzaj.LICZBA ? number(s.tekst()) : Optional.empty();
    }

    private static Optional<BigDecimal> number(String t) {
        return t.length() <= NAJDLUZSZA_LICZBA && DZIESIETNA.matcher(t).matches()
                ? Optional.of(new BigDecimal(t))
                : Optional.empty();
    }

    private static Optional<Object> integer(BigDecimal b) {
        boolean pasuje = CALKOWITA.matcher(b.toPlainString()).matches()
                && b.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
        return pasuje ? Optional.of(b.intValueExact()) : Optional.empty();
    }

    private static Optional<LocalDate> date(String t) {
        Matcher m = DATA.matcher(t);
        return m.matches() ? date(m.group(1), m.group(2), m.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String rok, String miesiac, String dzien) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(rok), Integer.parseInt(miesiac), Integer.parseInt(dzien)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What to write instead, if it can be told. */
    static Optional<String> advice(Typ.Prosty typ, Skalar s) {
        return switch (typ) {
            case TEKST, TEKST_ALBO_MAPA -> Optional.of("Jeżeli to ma być tekst, zapisz \"" + s.tekst() + "\".");
            case CALKOWITA, DZIESIETNA -> numberAdvice(s.tekst(), typ == Typ.Prosty.CALKOWITA);
            case DATA -> Optional.of(dateAdvice(s.tekst()));
            case LOGICZNA -> logicalAdvice(s.tekst());
        };
    }

    private static Optional<String> numberAdvice(String tekst, boolean calkowita) {
        if (tekst.length() > NAJDLUZSZA_LICZBA) {
            return Optional.of("Liczba jest za długa.");
        }
        String t = tekst.replaceAll("[\\s\u00A0\u202F_']|zł$", "")
                .replace(',', '.')
                .replaceFirst("^\\+", "")
                .replaceFirst("^0+(?=[0-9])", "");
        Optional<BigDecimal> liczba = number(t);
        if (liczba.isEmpty()) {
            return Optional.of("Zapisz samą liczbę, bez odstępów i jednostek"
                    + (calkowita ? "." : "; ułamek po kropce: 12000.50."));
        } else if (calkowita && integer(liczba.get()).isEmpty()) {
            return Optional.of(liczba.get().scale() > 0 ? "Podaj liczbę bez ułamka." : "Liczba jest za duża.");
        }
        return Optional.of("Zapisz: " + t + " (bez cudzysłowu i odstępów).");
    }

    private static String dateAdvice(String t) {
        Matcher inna = DATA_INNA.matcher(t);
        Matcher krotka = DATA_KROTKA.matcher(t);
        Optional<LocalDate> d = inna.matches()
                ? date(inna.group(3), inna.group(2), inna.group(1))
                : krotka.matches() ? date(krotka.group(1), krotka.group(2), krotka.group(3)) : Optional.empty();
        return d.map(x -> "Zapisz: " + x + ".")
                .orElse(
                        inna.matches() || krotka.matches()
                                ? "Takiego dnia nie ma w kalendarzu."
                                : "Zapisz datę cyframi: rok-miesiąc-dzień, np. 2026-11-26.");
    }

    private static Optional<String> logicalAdvice(String t) {
        return switch (t.toLowerCase(Locale.ROOT)) {
            case "tak", "t", "yes", "y", "on", "1", "true", "prawda" -> Optional.of("Zapisz bez cudzysłowu: true.");
            case "nie", "n", "no", "off", "0", "false", "fałsz" -> Optional.of("Zapisz bez cudzysłowu: false.");
            default -> Optional.of("Zapisz bez cudzysłowu: true albo false.");
        };
    }
}
