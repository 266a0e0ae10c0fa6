package pl.uchwalnik.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Metryka;
import pl.uchwalnik.akt.Miejsce;
import pl.uchwalnik.akt.NaglowekAktu;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.Podpis;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.akt.RodzajSystematyzacyjny;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Tabela;
import pl.uchwalnik.render.pdf.PdfRenderer;

/**
 * CPU time of one act of about twenty pages as PDF: the first document of the process, then the mean of the rest.
 * Arguments: number of documents, file to keep the last one in.
 */
public final class PdfBench {
    private static final String[] SLOWA = {
        "ośrodek",
        "pomocy",
        "społecznej",
        "realizuje",
        "zadania",
        "gminy",
        "w",
        "zakresie",
        "organizowania",
        "społeczności",
        "lokalnej",
        "z",
        "udziałem",
        "mieszkańców",
        "oraz",
        "partnerów",
        "na",
        "podstawie",
        "przepisów",
        "ustawy",
        "art.",
        "17",
        "ust.",
        "2",
        "i",
        "innych",
        "aktów",
        "prawa",
        "miejscowego"
    };

    private PdfBench() {}

    public static void main(String[] args) throws Exception {
        int documents = args.length > 0 ? Integer.parseInt(args[0]) : 200;
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Akt act = act();
        PdfRenderer renderer = new PdfRenderer();
        long start = threads.getCurrentThreadCpuTime();
        byte[] pdf = renderer.render(act).wartosc().orElseThrow();
        long first = threads.getCurrentThreadCpuTime() - start;
        for (int i = 0; i < documents; i++) {
            renderer.render(act);
        }
        start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < documents; i++) {
            pdf = renderer.render(act).wartosc().orElseThrow();
        }
        long all = threads.getCurrentThreadCpuTime() - start;
        System.out.printf(
                "first %.1f ms, then %.2f ms CPU a document, %d bytes%n",
                first / 1e6, all / 1e6 / documents, pdf.length);
        if (args.length > 1) {
            Files.write(Path.of(args[1]), pdf);
        }
    }

    private static Akt act() {
        List<Skladnik> chapters = new ArrayList<>();
        int paragraph = 1;
        for (int c = 1; c <= 9; c++) {
            List<Skladnik> units = new ArrayList<>();
            for (int k = 0; k < 6; k++) {
                units.add(paragraph(paragraph++));
            }
            if (c % 3 == 0) {
                units.add(table(c));
            }
            chapters.add(new JednostkaSystematyzacyjna(
                    RodzajSystematyzacyjny.ROZDZIAL, Oznaczenie.of(c), "Przepisy " + c, units, Miejsce.NIEZNANE));
        }
        LinkedHashMap<String, String> fields = new LinkedHashMap<>();
        fields.put("tytul", "Uchwała");
        fields.put("data", "2026-11-26");
        return new Akt(
                new Metryka(fields),
                new NaglowekAktu(
                        "UCHWAŁA NR I/1/2026",
                        "RADY GMINY",
                        "z dnia 26 listopada 2026 r.",
                        "w sprawie",
                        Miejsce.NIEZNANE),
                List.of(Akapit.of(text(1, 30) + ":")),
                chapters,
                new Podpis(List.of("Przewodniczący Rady")),
                List.of(),
                List.of(),
                List.of());
    }

    private static Jednostka paragraph(int number) {
        List<Skladnik> lower = new ArrayList<>();
        for (int u = 1; u <= 3; u++) {
            List<Skladnik> points = new ArrayList<>();
            for (int p = 1; u == 2 && p <= 5; p++) {
                points.add(Jednostka.of(RodzajJednostki.PUNKT, Oznaczenie.of(p), text(number + p, 18) + ";"));
            }
            lower.add(Jednostka.of(RodzajJednostki.USTEP, Oznaczenie.of(u), text(number + u, 45) + (u == 2 ? ":" : "."))
                    .withSkladniki(points));
        }
        return Jednostka.of(RodzajJednostki.PARAGRAF, Oznaczenie.of(number), "").withSkladniki(lower);
    }

    private static Tabela table(int seed) {
        List<Tabela.Kolumna> columns = new ArrayList<>();
        for (String head : List.of("Lp.", "Działanie", "Opis", "Koszt")) {
            columns.add(new Tabela.Kolumna(head, Tabela.Wyrownanie.DO_LEWEJ));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int r = 1; r <= 12; r++) {
            rows.add(List.of(r + ".", text(seed + r, 4), text(seed * r, 14), r * 1000 + " zł"));
        }
        return new Tabela("Tabela", columns, rows, Miejsce.NIEZNANE);
    }

    private static String text(int seed, int words) {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < words; i++) {
            b.append(i == 0 ? "" : " ").append(SLOWA[(seed * 7 + i * (3 + seed % 5)) % SLOWA.length]);
        }
        return b.toString();
    }
}
