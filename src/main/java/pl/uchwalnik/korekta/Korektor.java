package pl.uchwalnik.korekta;

import java.util.List;
import java.util.Set;

/** Grammar checker (korektor) behind a narrow door, so that the program does without it. */
interface Korektor {

    /**
     * What is doubtful in a text.
     *
     * @param od index of the first sign
     * @param koniec index after the last one
     * @param propozycje what could stand there, best first
     */
    record Watpliwosc(String regula, int od, int koniec, String opis, List<String> propozycje) {
        public Watpliwosc {
            propozycje = List.copyOf(propozycje);
        }
    }

    List<Watpliwosc> check(String tekst);

    /** Makes one that hears only some rules and knows some more words. */
    interface Wytworca {
        Korektor make(Set<String> reguly, Set<String> slowa);
    }
}
