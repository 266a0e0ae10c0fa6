package pl.uchwalnik.siec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.uchwalnik.diagnostyka.Wynik;

/** Bounds of a request, on a server of our own. */
class PobieranieTest {
    private static final InstantSource ZEGAR = InstantSource.fixed(Instant.parse("2026-11-22T08:00:00Z"));
    private static final Limity LIMITY = new Limity(Duration.ofMillis(700), 1000, 3, 2, Duration.ofSeconds(60));

    private final Usluga usluga;
    private final List<Duration> przerwy = new ArrayList<>();
    private final Pobieranie pobieranie = new Pobieranie("Uchwalnik/test", LIMITY, ZEGAR, przerwy::add);

    PobieranieTest() throws IOException {
        usluga = new Usluga();
    }

    @AfterEach
    void close() {
        pobieranie.close();
        usluga.close();
    }

    private Wynik<String> get(String sciezka) {
        return pobieranie.get(usluga.adres(sciezka));
    }

    private void refused(Wynik<String> wynik, String kod, String... slowa) {
        assertThat(wynik.wartosc()).isEmpty();
        assertThat(wynik.diagnozy()).singleElement().satisfies(d -> {
            assertThat(d.kod()).isEqualTo(kod);
            assertThat(d.tekst()).contains(slowa).doesNotContain("Exception", "java.");
        });
    }

    @Test
    void anAnswerIsReadAsUtf8AndTheServiceHearsWhoAsks() {
        List<String> naglowki = new ArrayList<>();
        usluga.on("/a", w -> {
            naglowki.add(w.getRequestHeaders().getFirst("User-Agent"));
            Usluga.status(200, "zażółć").answer(w);
        });

        assertThat(get("/a")).isEqualTo(Wynik.of("zażółć"));
        assertThat(naglowki).containsExactly("Uchwalnik/test");
    }

    @Test
    void whatIsNotThereIsNotAskedForAgain() {
        refused(get("/a"), "E003", "404", "/a");
        assertThat(usluga.pytania()).hasSize(1);
        assertThat(przerwy).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "429, 7, PT7S",
        "429, 12 sek, PT12S",
        "503, 2, PT2S",
        "429, 'Sun, 22 Nov 2026 08:00:30 GMT', PT30S",
        "429, 'Sun, 22 Nov 2026 07:00:00 GMT', PT0S",
        "429, byle co, PT1S",
    })
    void thePauseTheServiceAsksForIsKept(int kod, String naglowek, Duration przerwa) {
        AtomicInteger ktore = new AtomicInteger();
        usluga.on(
                "/a",
                w -> (ktore.getAndIncrement() == 0
                                ? Usluga.status(kod, "", "Retry-After", naglowek)
                                : Usluga.status(200, "jest"))
                        .answer(w));

        assertThat(get("/a")).isEqualTo(Wynik.of("jest"));
        assertThat(przerwy).containsExactly(przerwa);
    }

    @Test
    void aPauseTooLongIsToldInsteadOfKept() {
        usluga.on("/a", Usluga.status(429, "", "Retry-After", "396"));

        refused(get("/a"), "E004", "429", "396 s");
        assertThat(przerwy).isEmpty();
        assertThat(usluga.pytania()).hasSize(1);
    }

    @Test
    void aBrokenServiceIsAskedThreeTimes() {
        usluga.on("/a", Usluga.status(500, "stack trace"));

        refused(get("/a"), "E005", "500");
        assertThat(usluga.pytania()).hasSize(3);
        assertThat(przerwy).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void aServiceThatRefusesIsNotAskedAgain() {
        usluga.on("/a", Usluga.status(403, ""));

        refused(get("/a"), "E009", "403");
        assertThat(usluga.pytania()).hasSize(1);
    }

    @Test
    void silenceEndsWithTheTimeLimit() {
        usluga.on("/a", w -> pause());

        refused(get("/a"), "E002", "700 ms");
    }

    @Test
    void aBodyThatTricklesInEndsWithTheTimeLimitToo() {
        usluga.on("/a", w -> {
            w.sendResponseHeaders(200, 100);
            OutputStream o = w.getResponseBody();
            o.write('{');
            o.flush();
            pause();
        });

        refused(get("/a"), "E002", "nie odpowiedziała");
    }

    @Test
    void aHugeBodyIsNotReadToItsEnd() {
        usluga.on("/a", Usluga.bytes(200, new byte[5000]));
        usluga.on("/b", Usluga.bytes(200, new byte[1000]));

        refused(get("/a"), "E007", "dłuższa niż");
        assertThat(get("/b").wartosc()).isPresent();
    }

    @Test
    void bytesThatAreNotTextAreRefused() {
        usluga.on("/a", Usluga.bytes(200, new byte[] {(byte) 0xff, (byte) 0xfe, 1}));

        refused(get("/a"), "E006", "UTF-8");
    }

    @Test
    void redirectsAreFollowedWithinTheLimitAndNeverOutOfTheWeb() {
        usluga.on("/a", Usluga.status(302, "", "Location", "/b"));
        usluga.on("/b", Usluga.status(200, "jest"));
        usluga.on("/kolo", Usluga.status(302, "", "Location", "/kolo"));
        usluga.on("/plik", Usluga.status(302, "", "Location", "file:///etc/passwd"));
        usluga.on("/bez", Usluga.status(302, ""));
        usluga.on("/zly", Usluga.status(302, "", "Location", "http://[zle"));

        assertThat(get("/a")).isEqualTo(Wynik.of("jest"));
        for (String s : List.of("/kolo", "/plik", "/bez", "/zly")) {
            refused(get(s), "E008", "przekierowuje");
        }
        assertThat(usluga.pytania().stream().filter("/kolo"::equals)).hasSize(3);
    }

    @Test
    void nobodyListening() throws IOException {
        int port;
        try (ServerSocket s = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = s.getLocalPort();
        }

        refused(
                pobieranie.get(URI.create("http://localhost:" + port + "/a")),
                "E001",
                "nie można połączyć",
                "localhost");
        refused(pobieranie.get(URI.create("http://nie-ma-takiego.invalid/a")), "E001", "nie można połączyć");
    }

    private static void pause() {
        try {
            Thread.sleep(3000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
