package pl.uchwalnik.zmiany;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Blok;
import pl.uchwalnik.akt.Cytat;
import pl.uchwalnik.akt.Lista;
import pl.uchwalnik.akt.Naglowek;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Tabela;

/** Prose (bloki prozy) as a run of short texts, compared one by one: programmes and strategies have no units. */
final class BlokiProzy {
    /** Beyond that many pairs of texts the middle of a change is told as a whole. */
    private static final long NAJWIECEJ_PAR = 4_000_000;

    private record Wiersz(String naglowek, String tekst) {}

    /** A changed place, under the heading over it. */
    record Zmiana(String gdzie, String przed, String po) {}

    private BlokiProzy() {}

    static boolean prose(List<? extends Skladnik> tresc) {
        return !tresc.isEmpty()
                && tresc.stream().allMatch(Blok.class::isInstance)
                && tresc.stream().anyMatch(s -> s instanceof Naglowek || s instanceof Lista);
    }

    static List<Zmiana> changes(List<? extends Skladnik> przed, List<? extends Skladnik> po) {
        List<Wiersz> a = lines(przed);
        List<Wiersz> b = lines(po);
        int od = 0;
        while (od < Math.min(a.size(), b.size()) && same(a.get(od), b.get(od))) {
            od++;
        }
        int ogon = 0;
        while (ogon < Math.min(a.size(), b.size()) - od
                && same(a.get(a.size() - 1 - ogon), b.get(b.size() - 1 - ogon))) {
            ogon++;
        }
        return compared(a.subList(od, a.size() - ogon), b.subList(od, b.size() - ogon));
    }

    private static boolean same(Wiersz a, Wiersz b) {
        return a.tekst().equals(b.tekst());
    }

    private static List<Zmiana> compared(List<Wiersz> a, List<Wiersz> b) {
        int[][] wspolne = (long) a.size() * b.size() > NAJWIECEJ_PAR ? new int[0][0] : lengths(a, b);
        List<Zmiana> wynik = new ArrayList<>();
        List<Wiersz> stare = new ArrayList<>();
        List<Wiersz> nowe = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            if (wspolne.length > 0 && i < a.size() && j < b.size() && same(a.get(i), b.get(j))) {
                flush(stare, nowe, wynik);
                i++;
                j++;
            } else if (j >= b.size()
                    || (i < a.size() && (wspolne.length == 0 || wspolne[i + 1][j] >= wspolne[i][j + 1]))) {
                stare.add(a.get(i++));
            } else {
                nowe.add(b.get(j++));
            }
        }
        flush(stare, nowe, wynik);
        return wynik;
    }

    /** Lengths of the longest common run of the ends of both lists. */
    private static int[][] lengths(List<Wiersz> a, List<Wiersz> b) {
        int[][] t = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                t[i][j] = same(a.get(i), b.get(j)) ? t[i + 1][j + 1] + 1 : Math.max(t[i + 1][j], t[i][j + 1]);
            }
        }
        return t;
    }

    private static void flush(List<Wiersz> stare, List<Wiersz> nowe, List<Zmiana> wynik) {
        for (int k = 0; k < Math.max(stare.size(), nowe.size()); k++) {
            String gdzie = (k < stare.size() ? stare.get(k) : nowe.get(k)).naglowek();
            wynik.add(new Zmiana(
                    gdzie,
                    k < stare.size() ? stare.get(k).tekst() : "",
                    k < nowe.size() ? nowe.get(k).tekst() : ""));
        }
        stare.clear();
        nowe.clear();
    }

    private static List<Wiersz> lines(List<? extends Skladnik> tresc) {
        List<Wiersz> wynik = new ArrayList<>();
        String naglowek = "";
        for (Skladnik s : tresc) {
            if (s instanceof Naglowek n) {
                naglowek = n.tekst();
            }
            lines((Blok) s, naglowek, wynik);
        }
        return wynik;
    }

    private static void lines(Blok blok, String naglowek, List<Wiersz> wynik) {
        switch (blok) {
            case Akapit a -> wynik.add(new Wiersz(naglowek, a.tekst()));
            case Naglowek n -> wynik.add(new Wiersz(naglowek, n.tekst()));
            case Lista l -> l.pozycje().forEach(p -> p.bloki().forEach(b -> lines(b, naglowek, wynik)));
            case Tabela t -> {
                if (!t.podpis().isEmpty()) {
                    wynik.add(new Wiersz(naglowek, "Tabela: " + t.podpis()));
                }
                wynik.add(new Wiersz(
                        naglowek,
                        String.join(
                                "; ",
                                t.kolumny().stream()
                                        .map(Tabela.Kolumna::naglowek)
                                        .toList())));
                t.wiersze().forEach(w -> wynik.add(new Wiersz(naglowek, String.join("; ", w))));
            }
            case Cytat c ->
                c.tresc().stream().filter(Blok.class::isInstance).forEach(b -> lines((Blok) b, naglowek, wynik));
        }
    }
}
