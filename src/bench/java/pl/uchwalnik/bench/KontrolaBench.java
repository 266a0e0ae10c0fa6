package pl.uchwalnik.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.kontrola.Kontrola;
import pl.uchwalnik.skladnia.AktParser;

/**
 * Checks of many documents in one process: memory that stays in use after the collector ran, and the time of one long
 * act, once the program is warm.
 */
public final class KontrolaBench {
    private static final int DOKUMENTY = 1000;
    private static final int PIERWSZY_POMIAR = 100;
    private static final int DLUGI_AKT = 300_000;

    private KontrolaBench() {}

    /** @param args folder with documents in the canonical form */
    public static void main(String[] args) throws IOException {
        PrintStream out = System.out;
        List<String> teksty = new ArrayList<>();
        try (Stream<Path> s = Files.walk(Path.of(args[0]))) {
            for (Path p : s.filter(p -> p.toString().endsWith(".txt")).sorted().toList()) {
                teksty.add(Files.readString(p));
            }
        }
        long znaki = 0;
        long znaleziska = 0;
        for (int i = 1; i <= DOKUMENTY; i++) {
            String tekst = teksty.get(i % teksty.size());
            znaki += tekst.length();
            znaleziska += Kontrola.PELNA.check(parse(tekst)).size();
            if (i == PIERWSZY_POMIAR || i == DOKUMENTY) {
                out.printf("dokumenty %d, sterta po odśmieceniu %.1f MB%n", i, heap() / 1e6);
            }
        }
        out.printf("znaki %d, znaleziska %d%n", znaki, znaleziska);
        Akt dlugi = parse(longAct());
        ThreadMXBean zegar = ManagementFactory.getThreadMXBean();
        for (int i = 0; i < 5; i++) {
            long od = zegar.getCurrentThreadCpuTime();
            Kontrola.PELNA.check(dlugi);
            out.printf("akt 300 kB: %.0f ms CPU%n", (zegar.getCurrentThreadCpuTime() - od) / 1e6);
        }
    }

    private static Akt parse(String tekst) {
        return AktParser.istniejacy()
                .parse(new Zrodlo("dokument.txt", tekst))
                .wartosc()
                .orElseThrow();
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime r = Runtime.getRuntime();
        return r.totalMemory() - r.freeMemory();
    }

    private static String longAct() {
        StringBuilder b = new StringBuilder();
        for (int i = 1; b.length() < DLUGI_AKT; i++) {
            b.append("§ ").append(i).append(". 1. Ośrodek prowadzi poradnictwo, o którym mowa w § 1:\n");
            b.append("1) pracę socjalną na podstawie art. 45 ustawy z dnia 12 marca 2004 r. o pomocy społecznej;\n");
            b.append("2) kluby i świetlice w Brzozówce.\n2. Przepis ust. 1 stosuje się odpowiednio.\n\n");
        }
        return b.toString();
    }
}
