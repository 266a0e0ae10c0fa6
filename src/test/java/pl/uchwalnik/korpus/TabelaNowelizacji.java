package pl.uchwalnik.korpus;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.korpus.KorpusNowelizacji.Klasa;
import pl.uchwalnik.korpus.KorpusNowelizacji.Sklasyfikowana;
import pl.uchwalnik.korpus.KorpusNowelizacji.Wynikowy;
import pl.uchwalnik.nowelizacja.odczyt.PolecenieReader;

/** Table of how the engine does on real amendments: {@code src/bench/nowelizacje}. */
public final class TabelaNowelizacji {
    private TabelaNowelizacji() {}

    /** @param args unused */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (!KorpusNowelizacji.OBOK.jest()) {
            out.println("Pominięto: nie ma " + KorpusNowelizacji.OBOK.katalog() + ".");
            return;
        }
        out.print(table());
    }

    static String table() throws IOException {
        KorpusNowelizacji korpus = KorpusNowelizacji.OBOK;
        StringBuilder b = new StringBuilder(row("zestaw", "polecenia", "jednostki", "po cichu źle"));
        List<Wynikowy> zestawy = korpus.zestawy();
        for (Wynikowy w : zestawy) {
            b.append(row(w.nazwa(), of(w.odczytane(), w.polecenia()), of(w.zgodne(), w.jednostki()), w.ciche() + ""));
        }
        List<Wynikowy> pojedyncze = korpus.pojedyncze();
        int dobre = (int) pojedyncze.stream().filter(TabelaNowelizacji::right).count();
        b.append(row(
                "pojedyncze",
                of(
                        pojedyncze.stream().mapToInt(Wynikowy::odczytane).sum(),
                        pojedyncze.stream().mapToInt(Wynikowy::polecenia).sum()),
                of(dobre, pojedyncze.size()) + " wycinków",
                pojedyncze.stream().filter(w -> w.ciche() > 0).count() + ""));
        int[] naglowki = headings();
        b.append(row("polecenia.txt", of(naglowki[0], naglowki[1]), "–", "–"));
        b.append('\n');
        zestawy.forEach(w -> differences(b, w));
        pojedyncze.stream().filter(w -> !right(w)).forEach(w -> differences(b, w));
        return b.toString();
    }

    static boolean right(Wynikowy w) {
        return w.roznice().isEmpty() && w.usterki().isEmpty();
    }

    private static void differences(StringBuilder b, Wynikowy w) {
        for (Klasa k : Klasa.values()) {
            for (Sklasyfikowana r : w.roznice()) {
                if (r.klasa() == k) {
                    b.append(w.nazwa()).append(": ").append(k.nazwa()).append(": ");
                    b.append(r.roznica())
                            .append(r.powod().isEmpty() ? "" : " (" + r.powod() + ")")
                            .append('\n');
                }
            }
        }
        w.usterki()
                .forEach(u ->
                        b.append(w.nazwa()).append(": zgłoszono: ").append(u).append('\n'));
    }

    /** How many of the headings parse. */
    static int[] headings() throws IOException {
        int odczytane = 0;
        int wszystkie = 0;
        for (Zrodlo z : KorpusNowelizacji.OBOK.polecenia().orElse(List.of())) {
            var o = PolecenieReader.read(z);
            int dobre = o.wartosc().orElse(List.of()).stream()
                    .mapToInt(x -> x.pozycje().size())
                    .sum();
            odczytane += dobre;
            wszystkie += dobre
                    + (int) o.diagnozy().stream()
                            .filter(d -> d.waga() == Waga.BLAD)
                            .count();
        }
        return new int[] {odczytane, wszystkie};
    }

    private static String of(int ile, int zIlu) {
        double procent = zIlu == 0 ? 100 : 100.0 * ile / zIlu;
        return String.format(Locale.ROOT, "%d/%d (%.1f %%)", ile, zIlu, procent);
    }

    private static String row(String a, String b, String c, String d) {
        return String.format(Locale.ROOT, "%-14s %-18s %-28s %s%n", a, b, c, d);
    }
}
