package pl.uchwalnik.wczytanie;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Naglowek;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Tabela;
import pl.uchwalnik.akt.Zalacznik;

/**
 * Layout of prose (układ prozy) turned into structure. A word processor sets the title of an annex as a heading above all
 * others, an act keeps it apart: the only heading of the first level, at the start, is the title, and the rest move up by
 * one. A paragraph „Tabela: …” right before a table is its caption.
 */
final class UkladProzy {
    private static final int NAJWIECEJ_WIERSZY = 3;
    private static final int NAJDLUZSZY = 160;
    private static final String TABELA = "Tabela: ";

    private UkladProzy() {}

    static Akt settle(Akt akt) {
        return new Akt(
                akt.metryka(),
                akt.naglowek(),
                akt.wstep(),
                captions(akt.tresc()),
                akt.podpis(),
                akt.odnosniki(),
                akt.zalaczniki().stream()
                        .map(z -> annex(z.withTresc(captions(z.tresc()))))
                        .toList(),
                captions(akt.uzasadnienie()));
    }

    private static <T extends Skladnik> List<T> captions(List<T> bloki) {
        List<T> wynik = new ArrayList<>();
        for (T b : bloki) {
            boolean podpis = !wynik.isEmpty()
                    && wynik.getLast() instanceof Akapit a
                    && a.tekst().startsWith(TABELA);
            if (podpis && b instanceof Tabela t && t.podpis().isEmpty()) {
                String tytul = ((Akapit) wynik.removeLast()).tekst().substring(TABELA.length());
                @SuppressWarnings("unchecked") // a table where a table stood
                T podpisana = (T) new Tabela(tytul, t.kolumny(), t.wiersze(), t.miejsce());
                wynik.add(podpisana);
            } else {
                wynik.add(b);
            }
        }
        return wynik;
    }

    private static Zalacznik annex(Zalacznik z) {
        List<Skladnik> tresc = z.tresc();
        boolean zTytulem = z.tytul().isEmpty() && !tresc.isEmpty() && level(tresc.getFirst()) == 1;
        boolean jedyny = tresc.stream().filter(s -> level(s) == 1).count() == 1;
        boolean dalsze = tresc.stream().filter(s -> level(s) > 1).count() > 0;
        if (!zTytulem || !jedyny || !dalsze) {
            return z;
        }
        List<String> tytul = new ArrayList<>();
        tytul.add(((Naglowek) tresc.getFirst()).tekst());
        int i = 1;
        while (i < tresc.size() && i < NAJWIECEJ_WIERSZY && tresc.get(i) instanceof Akapit a && ofTitle(a.tekst())) {
            tytul.add(a.tekst());
            i++;
        }
        if (i == tresc.size() || level(tresc.get(i)) == 0) {
            // what follows is text, not a second line of the title
            tytul.subList(1, tytul.size()).clear();
            i = 1;
        }
        List<Skladnik> reszta =
                tresc.subList(i, tresc.size()).stream().map(UkladProzy::up).toList();
        return new Zalacznik(z.oznaczenie(), tytul, reszta, z.odnosniki(), z.miejsce());
    }

    private static boolean ofTitle(String t) {
        return t.length() <= NAJDLUZSZY && !t.endsWith(".") && !t.endsWith(":");
    }

    private static int level(Skladnik s) {
        return s instanceof Naglowek n ? n.poziom() : 0;
    }

    private static Skladnik up(Skladnik s) {
        return s instanceof Naglowek n ? new Naglowek(n.poziom() - 1, n.tekst(), n.miejsce()) : s;
    }
}
