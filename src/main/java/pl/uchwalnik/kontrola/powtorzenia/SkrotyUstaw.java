package pl.uchwalnik.kontrola.powtorzenia;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.JednostkaZAdresem;

/**
 * Digests of the shingles of statutes (skróty ustaw), each with the provision it comes from. A resource holds those of
 * the statutes that local acts of this field lean on; the texts of other statutes are read from the user's folder, and
 * then their words are known too.
 */
public final class SkrotyUstaw {
    private static final String ZASOB = "/kontrola/powtorzenia.txt";
    private static final int ZNAKI = 9;
    private static final int PODSTAWA = 32;

    /** Sequences are parted by more than any gap within one repetition. */
    private static final int ODSTEP = 1000;

    private final long[] skroty;
    private final int[] miejsca;
    private final TreeMap<Integer, String> przepisy;
    private final TreeMap<Integer, Ciag> ciagi;

    private SkrotyUstaw(Spis spis) {
        int[] kolejnosc = IntStream.range(0, spis.skroty.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(spis.skroty::get).thenComparing(spis.miejsca::get))
                .mapToInt(Integer::intValue)
                .toArray();
        this.skroty = Arrays.stream(kolejnosc).mapToLong(spis.skroty::get).toArray();
        this.miejsca = Arrays.stream(kolejnosc).map(spis.miejsca::get).toArray();
        this.przepisy = spis.przepisy;
        this.ciagi = spis.ciagi;
    }

    /** What an index is made of, in the order of the texts. */
    private static final class Spis {
        private final List<Long> skroty = new ArrayList<>();
        private final List<Integer> miejsca = new ArrayList<>();
        private final TreeMap<Integer, String> przepisy = new TreeMap<>();
        private final TreeMap<Integer, Ciag> ciagi = new TreeMap<>();
        private int dalej;

        private void add(long skrot) {
            skroty.add(skrot);
            miejsca.add(dalej++);
        }
    }

    /** Index of the texts of whole statutes: a finding can show their words. */
    public static SkrotyUstaw of(List<Akt> ustawy) {
        Spis spis = new Spis();
        for (Akt u : ustawy) {
            for (Ciag c : Ciag.of(u.jednostki())) {
                spis.ciagi.put(spis.dalej, c);
                int poczatek = spis.dalej;
                c.jednostki().forEach((slowo, j) -> spis.przepisy.put(poczatek + slowo, name(j, u)));
                for (long s : c.digests()) {
                    spis.add(s);
                }
                spis.dalej += ODSTEP + Ciag.DLUGOSC;
            }
        }
        return new SkrotyUstaw(spis);
    }

    private static String name(JednostkaZAdresem j, Akt ustawa) {
        return j.adres().print() + " ustawy " + ustawa.naglowek().przedmiot();
    }

    /** The lines of the resource for one statute; the inverse of reading them. */
    public static List<String> print(Akt ustawa, String publikator) {
        List<String> wynik = new ArrayList<>();
        wynik.add("= " + ustawa.naglowek().przedmiot() + " | " + publikator);
        for (Ciag c : Ciag.of(ustawa.jednostki())) {
            long[] skroty = c.digests();
            for (Map.Entry<Integer, JednostkaZAdresem> e : c.jednostki().entrySet()) {
                int od = e.getKey();
                Integer nastepny = c.jednostki().higherKey(od);
                int koniec = Math.min(nastepny == null ? skroty.length : nastepny, skroty.length);
                StringBuilder b = new StringBuilder(od == 0 ? "* " : "+ ");
                b.append(e.getValue().adres().print()).append(" |");
                for (int i = od; i < koniec; i++) {
                    String s = Long.toString(skroty[i], PODSTAWA);
                    b.append(i == od ? " " : "")
                            .append("0".repeat(ZNAKI - s.length()))
                            .append(s);
                }
                if (koniec > od) {
                    wynik.add(b.toString());
                }
            }
        }
        return wynik;
    }

    /** Statutes of the resource, by their digests alone. */
    static SkrotyUstaw load() {
        try (InputStream in = Objects.requireNonNull(SkrotyUstaw.class.getResourceAsStream(ZASOB))) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SkrotyUstaw parse(List<String> wiersze) {
        Spis spis = new Spis();
        String ustawa = "";
        for (String w : wiersze) {
            if (w.startsWith("= ")) {
                ustawa = w.substring(2, w.indexOf(" | "));
            } else if (w.startsWith("* ") || w.startsWith("+ ")) {
                spis.dalej += w.startsWith("*") ? ODSTEP + Ciag.DLUGOSC : 0;
                int kreska = w.indexOf(" | ");
                spis.przepisy.put(spis.dalej, w.substring(2, kreska) + " ustawy " + ustawa);
                for (int i = kreska + 3; i < w.length(); i += ZNAKI) {
                    spis.add(Long.parseLong(w.substring(i, i + ZNAKI), PODSTAWA));
                }
            }
        }
        return new SkrotyUstaw(spis);
    }

    /** Number of shingles. */
    public int size() {
        return skroty.length;
    }

    /** Places where this shingle stands: words counted through all texts. */
    int[] find(long skrot) {
        int i = Arrays.binarySearch(skroty, skrot);
        if (i < 0) {
            return new int[0];
        }
        int od = i;
        while (od > 0 && skroty[od - 1] == skrot) {
            od--;
        }
        int koniec = i + 1;
        while (koniec < skroty.length && skroty[koniec] == skrot) {
            koniec++;
        }
        return Arrays.copyOfRange(miejsca, od, koniec);
    }

    /** The provision that holds this word: {@code art. 110 ust. 1 ustawy o pomocy społecznej}. */
    String provision(int miejsce) {
        return przepisy.floorEntry(miejsce).getValue();
    }

    /** The words themselves, where the texts are known. */
    Optional<String> words(int od, int doMiejsca) {
        return Optional.ofNullable(ciagi.floorEntry(od))
                .map(e -> e.getValue()
                        .words(
                                od - e.getKey(),
                                Math.min(
                                        doMiejsca - e.getKey(),
                                        e.getValue().slowa().size())));
    }
}
