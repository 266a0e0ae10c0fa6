package pl.uchwalnik.siec;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A service on the loopback interface (usługa): what it answers on each path, and what it was asked. */
public final class Usluga implements AutoCloseable {
    private final HttpServer serwer;
    private final ExecutorService watki = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Zachowanie> sciezki = new ConcurrentHashMap<>();
    private final List<String> pytania = new CopyOnWriteArrayList<>();

    /** What a path does. */
    public interface Zachowanie {
        void answer(HttpExchange wymiana) throws IOException;
    }

    public Usluga() throws IOException {
        serwer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serwer.setExecutor(watki);
        serwer.createContext("/", w -> {
            String sciezka = w.getRequestURI().getPath();
            pytania.add(sciezka);
            try (w) {
                sciezki.getOrDefault(sciezka, status(404, "nie ma")).answer(w);
            }
        });
        serwer.start();
    }

    public Usluga on(String sciezka, Zachowanie zachowanie) {
        sciezki.put(sciezka, zachowanie);
        return this;
    }

    /** Paths asked for, in order. */
    public List<String> pytania() {
        return List.copyOf(pytania);
    }

    public URI adres(String sciezka) {
        return URI.create("http://localhost:" + serwer.getAddress().getPort() + sciezka);
    }

    public static Zachowanie status(int kod, String tresc, String... naglowki) {
        return bytes(kod, tresc.getBytes(StandardCharsets.UTF_8), naglowki);
    }

    static Zachowanie bytes(int kod, byte[] tresc, String... naglowki) {
        return w -> {
            for (int i = 0; i < naglowki.length; i += 2) {
                w.getResponseHeaders().add(naglowki[i], naglowki[i + 1]);
            }
            w.sendResponseHeaders(kod, tresc.length == 0 ? -1 : tresc.length);
            try (OutputStream o = w.getResponseBody()) {
                o.write(tresc);
            }
        };
    }

    @Override
    public void close() {
        serwer.stop(0);
        watki.shutdownNow();
    }
}
