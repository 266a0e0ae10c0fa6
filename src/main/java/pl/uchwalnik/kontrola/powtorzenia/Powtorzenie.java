package pl.uchwalnik.kontrola.powtorzenia;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.JednostkaZAdresem;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.kontrola.Kontekst;

/**
 * Words of an act that stand in a statute in the same order (powtórzenie).
 *
 * @param od first word of the act
 * @param doSlowa word after the last one
 * @param miejsce where the first word stands among the words of statutes
 * @param zmiana true where words in the middle were left out, added or replaced
 */
record Powtorzenie(Ciag ciag, int od, int doSlowa, int miejsce, int doMiejsca, boolean zmiana, SkrotyUstaw skroty) {

    private static final SkrotyUstaw WBUDOWANE = SkrotyUstaw.load();

    /** Words that may differ within one repetition. */
    private static final int NAJWIECEJ_ZMIENIONYCH = 15;

    /** Words with a meaning of their own that a repetition has at least: a reference alone is none. */
    private static final int NAJMNIEJ_PELNYCH = 8;

    /** Repetitions in an act of local law; prose and statutes themselves are not searched. */
    static List<Powtorzenie> find(Kontekst kontekst) {
        List<Powtorzenie> wynik = new ArrayList<>();
        if (kontekst.jednostki().stream().anyMatch(j -> j.jednostka().rodzaj() == RodzajJednostki.ARTYKUL)) {
            return wynik;
        }
        List<JednostkaZAdresem> przepisy =
                kontekst.jednostki().stream().filter(j -> !kontekst.zmienia(j)).toList();
        for (Ciag c : Ciag.of(przepisy)) {
            long[] skroty = c.digests();
            List<Powtorzenie> tu = new ArrayList<>();
            kontekst.okolicznosci().ustawy().ifPresent(u -> find(c, skroty, u, tu));
            List<Powtorzenie> zSlowami = List.copyOf(tu);
            tu.clear();
            find(c, skroty, WBUDOWANE, tu);
            // what the user's texts explain with their words is not said again
            tu.removeIf(p -> zSlowami.stream().anyMatch(z -> z.od < p.doSlowa && p.od < z.doSlowa));
            wynik.addAll(zSlowami);
            wynik.addAll(tu);
        }
        wynik.removeIf(p -> !p.weighty());
        return wynik;
    }

    private static void find(Ciag c, long[] skroty, SkrotyUstaw ustawy, List<Powtorzenie> wynik) {
        Optional<Powtorzenie> ostatnie = Optional.empty();
        for (int i = 0; i < skroty.length; ) {
            Optional<Powtorzenie> tu = longest(c, skroty, i, ustawy);
            if (tu.isEmpty()) {
                i++;
                continue;
            }
            Powtorzenie p = tu.get();
            i = p.doSlowa;
            Powtorzenie razem = ostatnie.flatMap(o -> o.join(p)).orElse(p);
            if (ostatnie.isPresent() && razem.od < p.od) {
                wynik.removeLast();
            }
            wynik.add(razem);
            ostatnie = Optional.of(razem);
        }
    }

    private static Optional<Powtorzenie> longest(Ciag c, long[] skroty, int i, SkrotyUstaw ustawy) {
        int najdluzszy = 0;
        int miejsce = 0;
        for (int kandydat : ustawy.find(skroty[i])) {
            int ile = 1;
            while (i + ile < skroty.length && stands(ustawy, skroty[i + ile], kandydat + ile)) {
                ile++;
            }
            if (ile > najdluzszy) {
                najdluzszy = ile;
                miejsce = kandydat;
            }
        }
        int slow = najdluzszy + Ciag.DLUGOSC - 1;
        return najdluzszy == 0
                ? Optional.empty()
                : Optional.of(new Powtorzenie(c, i, i + slow, miejsce, miejsce + slow, false, ustawy));
    }

    private static boolean stands(SkrotyUstaw ustawy, long skrot, int miejsce) {
        for (int m : ustawy.find(skrot)) {
            if (m == miejsce) {
                return true;
            }
        }
        return false;
    }

    /** The next repetition goes on in the same provision after a few words that differ. */
    private Optional<Powtorzenie> join(Powtorzenie dalsze) {
        int tu = dalsze.od - doSlowa;
        int tam = dalsze.miejsce - doMiejsca;
        boolean blisko = tu >= 0 && tu <= NAJWIECEJ_ZMIENIONYCH && tam >= 0 && tam <= NAJWIECEJ_ZMIENIONYCH;
        return blisko
                ? Optional.of(new Powtorzenie(ciag, od, dalsze.doSlowa, miejsce, dalsze.doMiejsca, true, skroty))
                : Optional.empty();
    }

    private boolean weighty() {
        return ciag.slowa().subList(od, doSlowa).stream().filter(Slowo::pelne).count() >= NAJMNIEJ_PELNYCH;
    }

    JednostkaZAdresem unit() {
        return ciag.unit(od);
    }

    int words() {
        return doSlowa - od;
    }

    String provision() {
        return skroty.provision(miejsce);
    }

    /** The words of the act and, where they are known, of the statute. */
    String passage() {
        String tu = shortened(ciag.words(od, doSlowa));
        return skroty.words(miejsce, doMiejsca)
                .map(s -> zmiana ? "tu: „" + tu + "”; w ustawie: „" + s + "”" : "w ustawie: „" + s + "”")
                .orElse("tu: „" + tu + "”");
    }

    private static String shortened(String slowa) {
        return slowa.length() <= 200
                ? slowa
                : slowa.substring(0, 120).strip() + " … "
                        + slowa.substring(slowa.length() - 60).strip();
    }
}
