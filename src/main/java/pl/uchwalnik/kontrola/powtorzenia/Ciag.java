package pl.uchwalnik.kontrola.powtorzenia;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import pl.uchwalnik.akt.JednostkaZAdresem;
import pl.uchwalnik.akt.RodzajJednostki;

/**
 * Words of one ustęp, or of an undivided § or artykuł, with all that stands below it (ciąg słów): a repetition does not
 * stop at the end of an item.
 *
 * @param jednostki units by the word they begin with
 */
record Ciag(List<Slowo> slowa, TreeMap<Integer, JednostkaZAdresem> jednostki) {
    /** Words in one shingle. */
    static final int DLUGOSC = 12;

    private static final long MNOZNIK = 0x9E3779B97F4A7C15L;
    private static final int BITY = 45;

    /** Sequences of a part of an act in the order of the text. */
    static List<Ciag> of(List<JednostkaZAdresem> jednostki) {
        List<Ciag> wynik = new ArrayList<>();
        for (JednostkaZAdresem j : jednostki) {
            boolean nowy = j.jednostka().rodzaj().podstawowa() || j.jednostka().rodzaj() == RodzajJednostki.USTEP;
            if (nowy || wynik.isEmpty()) {
                wynik.add(new Ciag(new ArrayList<>(), new TreeMap<>()));
            }
            Ciag c = wynik.getLast();
            c.jednostki.put(c.slowa.size(), j);
            c.slowa.addAll(Slowo.of(j.jednostka().tekst()));
        }
        return wynik.stream().filter(c -> c.slowa.size() >= DLUGOSC).toList();
    }

    /** The unit that this word belongs to. */
    JednostkaZAdresem unit(int slowo) {
        return jednostki.floorEntry(slowo).getValue();
    }

    /** The words from one to another as they stand. */
    String words(int od, int doSlowa) {
        return String.join(
                " ", slowa.subList(od, doSlowa).stream().map(Slowo::surowe).toList());
    }

    /** Digests of all shingles, one for each word that twelve words begin with. */
    long[] digests() {
        long[] skroty = new long[slowa.size()];
        for (int i = 0; i < skroty.length; i++) {
            skroty[i] = digest(slowa.get(i).zlozone());
        }
        long[] wynik = new long[slowa.size() - DLUGOSC + 1];
        for (int i = 0; i < wynik.length; i++) {
            long h = 0;
            for (int k = i; k < i + DLUGOSC; k++) {
                h = (h ^ skroty[k]) * MNOZNIK;
                h ^= h >>> 29;
            }
            wynik[i] = h >>> (Long.SIZE - BITY);
        }
        return wynik;
    }

    private static long digest(String slowo) {
        long h = 0xCBF29CE484222325L;
        for (int i = 0; i < slowo.length(); i++) {
            h = (h ^ slowo.charAt(i)) * 0x100000001B3L;
        }
        return h;
    }
}
