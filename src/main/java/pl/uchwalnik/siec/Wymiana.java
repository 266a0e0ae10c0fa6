package pl.uchwalnik.siec;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.UnresolvedAddressException;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One exchange with a server (wymiana): a question and what came of it. */
sealed interface Wymiana {

    /**
     * An answer.
     *
     * @param zaDuza there was more than the limit; the rest was not read
     */
    record Odpowiedz(int kod, HttpHeaders naglowki, ByteBuffer tresc, boolean zaDuza) implements Wymiana {}

    /** No answer. */
    record Zerwana(Powod powod) implements Wymiana {}

    /** Why there was no answer. */
    enum Powod {
        BRAK_POLACZENIA,
        PRZEKROCZONY_CZAS,
        ZERWANE,
        PRZERWANO
    }

    /**
     * Asks once. The client's own timeout ends with the headers, so the whole exchange runs on a thread that can be left
     * behind when a body trickles in.
     */
    static Wymiana ask(HttpClient klient, URI adres, String program, Limity limity) {
        HttpRequest pytanie = HttpRequest.newBuilder(adres)
                .timeout(limity.czas())
                .header("Accept", "application/json")
                .header("User-Agent", program)
                .GET()
                .build();
        FutureTask<Odpowiedz> zadanie = new FutureTask<>(() -> receive(klient, pytanie, limity.bajty()));
        Thread watek = Thread.ofVirtual().name("siec").start(zadanie);
        try {
            return zadanie.get(limity.czas().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            watek.interrupt();
            return new Zerwana(Powod.PRZEKROCZONY_CZAS);
        } catch (InterruptedException e) {
            watek.interrupt();
            Thread.currentThread().interrupt();
            return new Zerwana(Powod.PRZERWANO);
        } catch (ExecutionException e) {
            return new Zerwana(reason(Objects.requireNonNull(e.getCause())));
        }
    }

    private static Odpowiedz receive(HttpClient klient, HttpRequest pytanie, int limit)
            throws IOException, InterruptedException {
        HttpResponse<InputStream> r = klient.send(pytanie, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream in = r.body()) {
            byte[] tresc = in.readNBytes(limit);
            return new Odpowiedz(r.statusCode(), r.headers(), ByteBuffer.wrap(tresc), in.read() >= 0);
        }
    }

    private static Powod reason(Throwable przyczyna) {
        return switch (przyczyna) {
            case HttpConnectTimeoutException e -> Powod.BRAK_POLACZENIA;
            case HttpTimeoutException e -> Powod.PRZEKROCZONY_CZAS;
            case ConnectException e -> Powod.BRAK_POLACZENIA;
            case UnknownHostException e -> Powod.BRAK_POLACZENIA;
            case UnresolvedAddressException e -> Powod.BRAK_POLACZENIA;
            case IOException e -> Powod.ZERWANE;
            case RuntimeException e -> throw e;
            default -> throw new IllegalStateException(przyczyna);
        };
    }
}
