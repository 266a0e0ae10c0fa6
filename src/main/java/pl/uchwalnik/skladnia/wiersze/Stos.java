package pl.uchwalnik.skladnia.wiersze;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Stack (stos) of open elements with the rules that place the next line. The parser and the printer share it: the printer
 * asks where a line would land and adds an explicit mark of place only where the tree wants it elsewhere.
 */
public final class Stos<R extends Stos.Ramka> {

    /** One open element. */
    public static class Ramka {
        public final Poziom poziom;
        /** The common part that closes its enumeration has been read. */
        public boolean poCzesciWspolnej;

        public Ramka(Poziom poziom) {
            this.poziom = poziom;
        }
    }

    /** Where a dash goes: to be the common part of an element, or a tiret under it. */
    public record Cel(boolean czescWspolna, Poziom poziom) {}

    private final List<R> ramki = new ArrayList<>();
    private final Consumer<R> zamykanie;

    /** @param zamykanie is given every element that is closed, after it has left the stack */
    public Stos(R korzen, Consumer<R> zamykanie) {
        ramki.add(korzen);
        this.zamykanie = zamykanie;
    }

    public R top() {
        return ramki.getLast();
    }

    public int glebokosc() {
        return ramki.size();
    }

    /** The element below the top one. */
    public R below() {
        return ramki.get(ramki.size() - 2);
    }

    public R get(int i) {
        return ramki.get(i);
    }

    public void push(R ramka) {
        ramki.add(ramka);
    }

    public void pop() {
        zamykanie.accept(ramki.removeLast());
    }

    /** Closes what cannot hold an element of that level: everything of the same level or lower. */
    public void makeRoom(Poziom poziom) {
        while (top().poziom.compareTo(poziom) >= 0) {
            pop();
        }
    }

    /** Level of the element that would hold a new one of that level. */
    public Poziom holder(Poziom poziom) {
        int i = ramki.size() - 1;
        while (ramki.get(i).poziom.compareTo(poziom) >= 0) {
            i--;
        }
        return ramki.get(i).poziom;
    }

    /** True where an element of that level is open inside the innermost quotation. */
    public boolean open(Poziom poziom) {
        for (int i = ramki.size() - 1; i >= 0; i--) {
            Poziom p = ramki.get(i).poziom;
            if (p == poziom) {
                return true;
            }
            if (p == Poziom.CYTAT) {
                return false;
            }
        }
        return false;
    }

    /** Level of the element a line without a mark goes to: the innermost whose enumeration no common part has closed. */
    public Poziom blockHolder() {
        int i = ramki.size() - 1;
        while (ramki.get(i).poCzesciWspolnej) {
            i--;
        }
        return ramki.get(i).poziom;
    }

    /** Closes everything inside the open element of that level. */
    public void closeInside(Poziom poziom) {
        while (top().poziom != poziom) {
            pop();
        }
    }

    /** Where a line that begins with one dash goes, by the rule described in the documentation of this package. */
    public Cel dash(Koniec koniec) {
        R t = top();
        if (!t.poziom.jednostka()) {
            return new Cel(false, t.poziom);
        }
        if (koniec == Koniec.DWUKROPEK && !t.poCzesciWspolnej && t.poziom.compareTo(Poziom.TIRET) < 0) {
            return new Cel(false, t.poziom);
        }
        return switch (t.poziom) {
            case PODWOJNE_TIRET ->
                below().poziom == Poziom.TIRET && koniec != Koniec.OTWARTY
                        ? new Cel(false, ramki.get(ramki.size() - 3).poziom)
                        : afterItem(below().poziom, koniec);
            case TIRET -> afterItem(below().poziom, koniec);
            case PUNKT, LITERA -> below().poziom.jednostka() ? new Cel(true, below().poziom) : new Cel(false, t.poziom);
            case AKT, CYTAT, DZIAL, ROZDZIAL, ODDZIAL, ARTYKUL, PARAGRAF, USTEP -> new Cel(false, t.poziom);
        };
    }

    private static Cel afterItem(Poziom nad, Koniec koniec) {
        return new Cel(koniec == Koniec.OTWARTY && nad.jednostka(), nad);
    }
}
