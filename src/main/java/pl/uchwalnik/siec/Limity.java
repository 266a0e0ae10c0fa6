package pl.uchwalnik.siec;

import java.time.Duration;

/**
 * Bounds of one request (limity), so that no service can hold or flood the program.
 *
 * @param czas for one exchange, from connecting to the last byte
 * @param bajty largest answer
 * @param proby how many times a service out of order is asked
 * @param przekierowania how many redirects are followed
 * @param przerwa longest pause the service may ask for ({@code Retry-After})
 */
public record Limity(Duration czas, int bajty, int proby, int przekierowania, Duration przerwa) {

    /** Largest answer of the ELI service seen for a statute with hundreds of references is about 200 kB. */
    public static final Limity ZWYKLE =
            new Limity(Duration.ofSeconds(20), 4 * 1024 * 1024, 3, 3, Duration.ofSeconds(60));
}
