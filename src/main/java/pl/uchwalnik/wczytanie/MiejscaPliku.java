package pl.uchwalnik.wczytanie;

import java.util.List;
import pl.uchwalnik.diagnostyka.Polozenie;

/**
 * Where in the file the lines of a tree stand (miejsca pliku), so that a finding on a unit points to the line a person can
 * open.
 *
 * @param wprost the lines of the tree are those of the file
 * @param zrodla place of every line of the text the tree was read from; empty where there is no file with such lines
 */
public record MiejscaPliku(boolean wprost, List<Polozenie> zrodla) {

    public static final MiejscaPliku WPROST = new MiejscaPliku(true, List.of());

    public static final MiejscaPliku NIEZNANE = new MiejscaPliku(false, List.of());

    public MiejscaPliku {
        zrodla = List.copyOf(zrodla);
    }

    static MiejscaPliku of(List<Polozenie> zrodla) {
        return new MiejscaPliku(false, zrodla);
    }

    /** The place in the file of a place in the tree; without a line where that is not known. */
    public Polozenie of(Polozenie wDrzewie) {
        if (wprost) {
            return wDrzewie;
        }
        int w = wDrzewie.wiersz();
        Polozenie p = w >= 1 && w <= zrodla.size() ? zrodla.get(w - 1) : Polozenie.NIEZNANE;
        String adres = wDrzewie.adres().isEmpty() ? p.adres() : wDrzewie.adres();
        return new Polozenie(wDrzewie.plik(), p.wiersz(), p.kolumna(), adres);
    }
}
