package pl.uchwalnik.siec;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pause a service asks for (przerwa, the header {@code Retry-After}): seconds, {@code 396 sek} or a date. */
final class Przerwa {
    private static final Pattern SEKUNDY = Pattern.compile("^\\s*(\\d{1,6})(?:\\s*\\p{L}{1,10}\\.?)?\\s*$");

    private Przerwa() {}

    static Optional<Duration> parse(String naglowek, Instant teraz) {
        Matcher m = SEKUNDY.matcher(naglowek);
        if (m.matches()) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(m.group(1))));
        }
        try {
            Instant kiedy = ZonedDateTime.parse(naglowek.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration ile = Duration.between(teraz, kiedy);
            return Optional.of(ile.isNegative() ? Duration.ZERO : ile);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
