package pl.uchwalnik.siec;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import pl.uchwalnik.diagnostyka.Wynik;

/**
 * Fetching of a text over HTTP (pobieranie), within {@link Limity}. A service that is overloaded or broken is asked again,
 * after the pause it asks for; every failure is a finding that says what to do.
 */
public final class Pobieranie implements AutoCloseable {
    private final HttpClient klient;
    private final String program;
    private final Limity limity;
    private final InstantSource zegar;
    private final Czekanie czekanie;

    /** @param program name and version, told to the service */
    public Pobieranie(String program, Limity limity, InstantSource zegar, Czekanie czekanie) {
        this.klient = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limity.czas())
                .build();
        this.program = program;
        this.limity = limity;
        this.zegar = zegar;
        this.czekanie = czekanie;
    }

    /** The text at an address. */
    public Wynik<String> get(URI poczatek) {
        URI adres = poczatek;
        int przekierowania = 0;
        int proba = 1;
        while (true) {
            Wymiana w = Wymiana.ask(klient, adres, program, limity);
            if (w instanceof Wymiana.Odpowiedz o && o.kod() / 100 == 3) {
                Optional<URI> dalej = redirect(adres, o.naglowki());
                if (dalej.isEmpty() || ++przekierowania > limity.przekierowania()) {
                    return Wynik.brak(BledySieci.redirect(poczatek));
                }
                adres = dalej.get();
                continue;
            }
            Optional<Duration> przerwa = pause(w, proba);
            if (przerwa.isEmpty() || przerwa.get().compareTo(limity.przerwa()) > 0 || proba == limity.proby()) {
                return end(w, adres, przerwa);
            }
            try {
                czekanie.pause(przerwa.get());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Wynik.brak(BledySieci.broken(Wymiana.Powod.PRZERWANO, adres, limity));
            }
            proba++;
        }
    }

    /** Pause before the next try; empty when another try would change nothing. */
    private Optional<Duration> pause(Wymiana w, int proba) {
        Duration wlasna = Duration.ofSeconds(1L << (proba - 1));
        return switch (w) {
            case Wymiana.Odpowiedz o
            when o.kod() == 429 || o.kod() == 503 ->
                Optional.of(o.naglowki()
                        .firstValue("Retry-After")
                        .flatMap(n -> Przerwa.parse(n, zegar.instant()))
                        .orElse(wlasna));
            case Wymiana.Odpowiedz o -> o.kod() / 100 == 5 ? Optional.of(wlasna) : Optional.empty();
            case Wymiana.Zerwana z -> z.powod() == Wymiana.Powod.ZERWANE ? Optional.of(wlasna) : Optional.empty();
        };
    }

    private Wynik<String> end(Wymiana w, URI adres, Optional<Duration> przerwa) {
        return switch (w) {
            case Wymiana.Zerwana z -> Wynik.brak(BledySieci.broken(z.powod(), adres, limity));
            case Wymiana.Odpowiedz o
            when o.kod() == 200 -> o.zaDuza() ? Wynik.brak(BledySieci.tooBig(adres, limity)) : text(o.tresc(), adres);
            case Wymiana.Odpowiedz o -> Wynik.brak(BledySieci.status(o.kod(), adres, przerwa, limity));
        };
    }

    private static Wynik<String> text(ByteBuffer tresc, URI adres) {
        try {
            return Wynik.of(StandardCharsets.UTF_8.newDecoder().decode(tresc).toString());
        } catch (CharacterCodingException e) {
            return Wynik.brak(BledySieci.garbage(adres));
        }
    }

    /** Only to the web, and never from an encrypted connection to an open one. */
    private static Optional<URI> redirect(URI skad, HttpHeaders naglowki) {
        try {
            return naglowki.firstValue("Location")
                    .map(skad::resolve)
                    .filter(u -> "https".equals(u.getScheme())
                            || ("http".equals(u.getScheme()) && "http".equals(skad.getScheme())))
                    .filter(u -> u.getHost() != null);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        klient.shutdownNow();
    }
}
