package pl.uchwalnik.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.nowelizacja.Nowelizacja;
import pl.uchwalnik.nowelizacja.Rownowaznosc;
import pl.uchwalnik.nowelizacja.odczyt.PolecenieReader;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.polecenia.RodzajAktu;
import pl.uchwalnik.nowelizacja.zapis.PoleceniePrinter;
import pl.uchwalnik.nowelizacja.zapis.Rama;
import pl.uchwalnik.nowelizacja.zastosowanie.Ujednolicenie;
import pl.uchwalnik.skladnia.AktParser;
import pl.uchwalnik.skladnia.AktPrinter;

/**
 * Time and memory of one amendment: diff + write + read + apply, over acts of growing size, 50 edits per 300 kB and at
 * least five. Prints the median CPU time of several rounds and the exponent of time over size. Arguments: files with acts.
 */
final class NowelizacjaBench {
    private static final int RUNDY = 9;
    private static final int ROZGRZEWKA = 4;
    private static final Rama RAMA =
            new Rama("ustawie z dnia 1 stycznia 2020 r. o przykładach (Dz. U. poz. 1)", RodzajAktu.USTAWA);

    private NowelizacjaBench() {}

    record Pomiar(String nazwa, int bajty, int edycje, int polecenia, double ms, double mb) {}

    public static void main(String[] args) throws IOException {
        List<Pomiar> pomiary = new ArrayList<>();
        for (String plik : args) {
            String tekst = Files.readString(Path.of(plik));
            Akt stary = akt(tekst);
            int edycje = Math.max(5, tekst.length() * 50 / 290_000);
            Akt nowy = akt(edytuj(new AktPrinter().print(stary), edycje));
            pomiary.add(pomiar(Path.of(plik).getFileName().toString(), tekst.length(), edycje, stary, nowy));
        }
        System.out.printf(
                Locale.ROOT,
                "%-18s %8s %7s %9s %10s %10s%n",
                "akt",
                "znaki",
                "edycje",
                "polecenia",
                "mediana ms",
                "sterta MB");
        for (Pomiar p : pomiary) {
            System.out.printf(
                    Locale.ROOT,
                    "%-18s %8d %7d %9d %10.1f %10.1f%n",
                    p.nazwa(),
                    p.bajty(),
                    p.edycje(),
                    p.polecenia(),
                    p.ms(),
                    p.mb());
        }
        System.out.printf(Locale.ROOT, "wykładnik czasu względem rozmiaru: %.2f%n", wykladnik(pomiary));
    }

    private static Akt akt(String tekst) {
        return AktParser.istniejacy()
                .parse(new Zrodlo("akt.txt", tekst))
                .wartosc()
                .orElseThrow();
    }

    private static Pomiar pomiar(String nazwa, int bajty, int edycje, Akt stary, Akt nowy) {
        double[] czasy = new double[RUNDY];
        int polecenia = 0;
        for (int r = -ROZGRZEWKA; r < RUNDY; r++) {
            long start = cpu();
            polecenia = runda(stary, nowy);
            if (r >= 0) {
                czasy[r] = (cpu() - start) / 1e6;
            }
        }
        Arrays.sort(czasy);
        Runtime rt = Runtime.getRuntime();
        double mb = (rt.totalMemory() - rt.freeMemory()) / 1e6;
        return new Pomiar(nazwa, bajty, edycje, polecenia, czasy[RUNDY / 2], mb);
    }

    /** Time of this thread alone: other work of the machine does not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static int runda(Akt stary, Akt nowy) {
        List<Polecenie> polecenia = Nowelizacja.diff(stary, nowy).wartosc().orElseThrow();
        String tekst = new AktPrinter()
                .print(List.of(new PoleceniePrinter(RAMA)
                        .write(Oznaczenie.of(1), polecenia)
                        .paragraf()));
        List<Polecenie> odczytane =
                PolecenieReader.read(new Zrodlo("zmiana.txt", tekst)).wartosc().orElseThrow().stream()
                        .flatMap(z -> z.polecenia().stream())
                        .toList();
        Akt wynik = Ujednolicenie.apply(stary, odczytane).wartosc().orElseThrow();
        Rownowaznosc.roznica(wynik, nowy).ifPresent(r -> {
            throw new IllegalStateException("inna treść: " + r);
        });
        return polecenia.size();
    }

    /** Edits spread evenly: a word changed, a sentence or a unit taken out, a unit put in. */
    private static String edytuj(String tekst, int ile) {
        List<String> wiersze = new ArrayList<>(tekst.lines().toList());
        int krok = wiersze.size() / (ile + 1);
        int zrobione = 0;
        for (int i = wiersze.size() - krok; i > 0 && zrobione < ile; i -= krok) {
            int k = i;
            while (k > 0 && !wiersze.get(k).matches("\\d+[).] .{60,}[.;,]")) {
                k--;
            }
            String w = wiersze.get(k);
            switch (zrobione++ % 3) {
                case 0 -> wiersze.set(k, w.replaceFirst("( \\S{4,}){2}([^ ]*)$", " zmienionych wyrazów$2"));
                case 1 -> {
                    if (w.endsWith(".")) {
                        wiersze.set(k, w + " Przepis stosuje się odpowiednio.");
                    } else {
                        wiersze.set(k, w.replaceFirst(" ", " inny "));
                    }
                }
                default -> wiersze.set(k, w.replaceFirst("^(\\S+ \\S+) ", "$1 dodany "));
            }
        }
        return String.join("\n", wiersze) + "\n";
    }

    /** Slope of the least-squares line in log-log coordinates. */
    private static double wykladnik(List<Pomiar> pomiary) {
        double sx = 0;
        double sy = 0;
        double sxx = 0;
        double sxy = 0;
        for (Pomiar p : pomiary) {
            double x = Math.log(p.bajty());
            double y = Math.log(p.ms());
            sx += x;
            sy += y;
            sxx += x * x;
            sxy += x * y;
        }
        int n = pomiary.size();
        return (n * sxy - sx * sy) / (n * sxx - sx * sx);
    }
}
