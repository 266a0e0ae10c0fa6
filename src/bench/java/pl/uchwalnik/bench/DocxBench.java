package pl.uchwalnik.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import pl.uchwalnik.render.docx.DocxRenderer;
import pl.uchwalnik.render.html.HtmlRenderer;

/** Time of the processor that a DOCX and a page of HTML of about twenty pages take, cold and warm. */
public final class DocxBench {

    private static final int ROZGRZEWKA = 150;
    private static final int POMIARY = 200;

    private DocxBench() {}

    /** @param args a file to which the DOCX is written, for others to convert; may be absent */
    public static void main(String[] args) throws IOException {
        PrintStream out = System.out;
        ThreadMXBean zegar = ManagementFactory.getThreadMXBean();
        Akt akt = act();
        long t0 = zegar.getCurrentThreadCpuTime();
        DocxRenderer docx = new DocxRenderer();
        long t1 = zegar.getCurrentThreadCpuTime();
        byte[] plik = docx.render(akt).wartosc().orElseThrow();
        long t2 = zegar.getCurrentThreadCpuTime();
        out.printf(
                "DOCX start %.0f ms, pierwszy dokument %.0f ms, %d B%n", (t1 - t0) / 1e6, (t2 - t1) / 1e6, plik.length);
        if (args.length > 0) {
            Files.write(Path.of(args[0]), plik);
        }
        out.printf("DOCX dalszy %.2f ms CPU%n", median(zegar, () -> docx.render(akt)));
        HtmlRenderer html = new HtmlRenderer();
        out.printf("HTML dalszy %.2f ms CPU%n", median(zegar, () -> html.render(akt)));
    }

    private static double median(ThreadMXBean zegar, Runnable praca) {
        for (int i = 0; i < ROZGRZEWKA; i++) {
            praca.run();
        }
        double[] czasy = new double[POMIARY];
        for (int i = 0; i < POMIARY; i++) {
            long t = zegar.getCurrentThreadCpuTime();
            praca.run();
            czasy[i] = (zegar.getCurrentThreadCpuTime() - t) / 1e6;
        }
        Arrays.sort(czasy);
        return czasy[POMIARY / 2];
    }

    /** An act whose text fills about twenty pages: eight chapters of four §§ with all levels, and tables. */
    private static Akt act() {
        String zdanie =
                "Ośrodek organizuje społeczność lokalną, wzmacniając jej zasoby i rozpoznając potrzeby mieszkańców"
                        + " oraz budując partnerstwa z organizacjami działającymi w gminie, o których mowa w art. 110 ust. 1";
        List<Skladnik> rozdzialy = new ArrayList<>();
        int numer = 0;
        for (int r = 1; r <= 8; r++) {
            List<Skladnik> tresc = new ArrayList<>();
            for (int p = 0; p < 4; p++) {
                tresc.add(section(++numer, zdanie, p == 3));
            }
            rozdzialy.add(new JednostkaSystematyzacyjna(
                    RodzajSystematyzacyjny.ROZDZIAL, Oznaczenie.of(r), "Zadania", tresc, Miejsce.NIEZNANE));
        }
        return new Akt(
                Metryka.PUSTA.with("data", "2026-11-26"),
                new NaglowekAktu(
                        "UCHWAŁA NR 1/2026",
                        "RADY GMINY",
                        "z dnia 26 listopada 2026 r.",
                        "w sprawie",
                        Miejsce.NIEZNANE),
                List.of(),
                rozdzialy,
                new Podpis(List.of("Przewodniczący Rady Gminy")),
                List.of(),
                List.of(),
                List.of());
    }

    private static Jednostka section(int numer, String zdanie, boolean zTabela) {
        Jednostka punkty = unit(RodzajJednostki.USTEP, 1, zdanie + ":")
                .withSkladniki(List.of(
                        unit(RodzajJednostki.PUNKT, 1, zdanie + ";"),
                        unit(RodzajJednostki.PUNKT, 2, zdanie + ":")
                                .withSkladniki(List.of(
                                        Jednostka.of(RodzajJednostki.LITERA, Oznaczenie.literowe("a"), zdanie + ","),
                                        Jednostka.of(RodzajJednostki.LITERA, Oznaczenie.literowe("b"), zdanie + ";"))),
                        unit(RodzajJednostki.PUNKT, 3, zdanie + ".")));
        List<Skladnik> skladniki = new ArrayList<>(List.of(
                punkty, unit(RodzajJednostki.USTEP, 2, zdanie + "."), unit(RodzajJednostki.USTEP, 3, zdanie + ".")));
        if (zTabela) {
            skladniki.add(table());
        }
        return unit(RodzajJednostki.PARAGRAF, numer, "").withSkladniki(skladniki);
    }

    private static Tabela table() {
        List<Tabela.Kolumna> kolumny = List.of(
                new Tabela.Kolumna("Lp.", Tabela.Wyrownanie.DO_SRODKA),
                new Tabela.Kolumna("Działanie", Tabela.Wyrownanie.DO_LEWEJ),
                new Tabela.Kolumna("Koszt", Tabela.Wyrownanie.DO_PRAWEJ));
        List<List<String>> wiersze = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            wiersze.add(List.of(i + ".", "Prowadzenie klubu samopomocy mieszkańców", i + " 000 zł"));
        }
        return new Tabela("Harmonogram", kolumny, wiersze, Miejsce.NIEZNANE);
    }

    private static Jednostka unit(RodzajJednostki rodzaj, int numer, String tekst) {
        return Jednostka.of(rodzaj, Oznaczenie.of(numer), tekst);
    }
}
