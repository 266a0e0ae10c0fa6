package pl.uchwalnik.zapis;

import java.util.List;
import java.util.Optional;
import pl.uchwalnik.diagnostyka.Polozenie;

/** Node (węzeł) of a YAML file: what was written and where, before anybody decides what it means. */
public sealed interface Wezel {

    Polozenie polozenie();

    /**
     * Scalar (skalar).
     *
     * @param tekst text exactly as written, quotes and escapes resolved
     * @param rodzaj what YAML takes it for
     */
    record Skalar(String tekst, Rodzaj rodzaj, Polozenie polozenie) implements Wezel {}

    /** Sequence (ciąg). */
    record Ciag(List<Wezel> elementy, Polozenie polozenie) implements Wezel {
        public Ciag {
            elementy = List.copyOf(elementy);
        }
    }

    /** Mapping (mapa), its entries in the order of the file. */
    record Mapa(List<Wpis> wpisy, Polozenie polozenie) implements Wezel {
        public Mapa {
            wpisy = List.copyOf(wpisy);
        }

        public Optional<Wezel> get(String klucz) {
            return wpis(klucz).map(Wpis::wartosc);
        }

        public Optional<Wpis> wpis(String klucz) {
            return wpisy.stream().filter(w -> w.klucz().equals(klucz)).findFirst();
        }
    }

    /** A key without a value, or {@code null}: the fact is not given yet. */
    record Pusty(Polozenie polozenie) implements Wezel {}

    /** Entry (wpis) of a mapping; its place is the place of the key. */
    record Wpis(String klucz, Wezel wartosc, Polozenie polozenie) {}

    /** Kind of a scalar. A quoted scalar is always text. */
    enum Rodzaj {
        TEKST("tekst"),
        LICZBA("liczba"),
        LOGICZNA("wartość logiczna");

        private final String nazwa;

        Rodzaj(String nazwa) {
            this.nazwa = nazwa;
        }

        /** The nominative, for "jest …". */
        public String nazwa() {
            return nazwa;
        }
    }
}
