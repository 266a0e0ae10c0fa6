package pl.uchwalnik.zmiany.jednolity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.jezyk.ZapisDaty;

/** Day on which an act entered into force (wejście w życie), by its own provision (u.o.a.n. art. 4–6). */
final class WejscieWZycie {
    private static final Pattern Z_DNIEM =
            Pattern.compile("(?U)wchodzi w życie (?:z dniem )?(\\d{1,2} \\p{L}+ \\d{4}) r\\.");
    private static final Pattern DNI = Pattern.compile(
            "(?U)po upływie (\\d{1,3}|czternastu|trzydziestu) dni od (?:dnia|daty)(?: jej| jego)? ogłoszenia");
    private static final Pattern MIESIECY =
            Pattern.compile("(?U)po upływie (\\d{1,2}) miesi(?:ąca|ęcy) od dnia ogłoszenia");

    private WejscieWZycie() {}

    /**
     * Empty where the day of publication is needed and not known, or the provision has a form of its own.
     *
     * @param przepis the provision on entry into force
     */
    static Optional<LocalDate> of(String przepis, Optional<LocalDate> data, Optional<LocalDate> ogloszono) {
        Matcher m = Z_DNIEM.matcher(przepis);
        if (m.find()) {
            return ZapisDaty.parse(m.group(1));
        }
        if (przepis.matches("(?U).*z dniem (podjęcia|podpisania|wydania|uchwalenia)\\b.*")) {
            return data;
        }
        m = DNI.matcher(przepis);
        if (m.find()) {
            long dni = days(m.group(1));
            return ogloszono.map(d -> d.plusDays(dni + 1));
        }
        m = MIESIECY.matcher(przepis);
        if (m.find()) {
            long miesiecy = Long.parseLong(m.group(1));
            return ogloszono.map(d -> d.plusMonths(miesiecy).plusDays(1));
        }
        if (przepis.matches("(?U).*z dniem następującym po dniu ogłoszenia.*")) {
            return ogloszono.map(d -> d.plusDays(1));
        }
        return przepis.matches("(?U).*z dniem ogłoszenia.*") ? ogloszono : Optional.empty();
    }

    private static long days(String liczba) {
        return switch (liczba) {
            case "czternastu" -> 14;
            case "trzydziestu" -> 30;
            default -> Long.parseLong(liczba);
        };
    }
}
