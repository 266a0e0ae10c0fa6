package pl.uchwalnik.wczytanie;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.diagnostyka.Polozenie;

/**
 * Origin (pochodzenie) of recognised lines: where their words stand in the file. Letters and digits alone are compared, in
 * their order; marks, spaces and quotation marks may have been mended on the way.
 */
final class Pochodzenie {
    private static final int PROBKA = 24;
    private static final int NAJDALEJ = 4_000;

    private final StringBuilder znaki = new StringBuilder();
    private final List<Polozenie> miejsca = new ArrayList<>();

    private Pochodzenie(List<Linia> linie) {
        for (Linia l : linie) {
            String t = l.tekst();
            for (int i = 0; i < t.length(); i++) {
                if (Character.isLetterOrDigit(t.charAt(i))) {
                    znaki.append(t.charAt(i));
                    Polozenie p = l.polozenie();
                    miejsca.add(new Polozenie(p.plik(), p.wiersz(), p.kolumna() + i, p.adres()));
                }
            }
        }
    }

    /** The place of every line of the text; a line of which nothing is found has the place of the line before it. */
    static List<Polozenie> of(List<Linia> linie, String tekst) {
        Pochodzenie p = new Pochodzenie(linie);
        List<Polozenie> wynik = new ArrayList<>();
        int od = 0;
        Polozenie ostatnie =
                linie.isEmpty() ? Polozenie.NIEZNANE : linie.getFirst().polozenie();
        for (String wiersz : tekst.split("\n", -1)) {
            String same = letters(wiersz);
            int i = p.find(same, od);
            if (i >= 0) {
                ostatnie = p.miejsca.get(i);
                od = Math.min(i + same.length(), p.znaki.length());
            }
            wynik.add(ostatnie);
        }
        return wynik;
    }

    /** Where the line begins; its mark may have been put in by the recogniser. */
    private int find(String same, int od) {
        for (int bez = 0; bez <= Math.min(4, same.length() - 1); bez++) {
            String probka = same.substring(bez, Math.min(same.length(), bez + PROBKA));
            int i = znaki.indexOf(probka, od);
            if (i >= 0 && (i - od < NAJDALEJ || probka.length() == PROBKA)) {
                return i;
            }
        }
        return -1;
    }

    private static String letters(String wiersz) {
        StringBuilder b = new StringBuilder();
        wiersz.chars().filter(Character::isLetterOrDigit).forEach(c -> b.append((char) c));
        return b.toString();
    }
}
