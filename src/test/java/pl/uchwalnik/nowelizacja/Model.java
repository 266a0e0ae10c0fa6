package pl.uchwalnik.nowelizacja;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.uchwalnik.akt.RodzajJednostki;

/** Mutable sketch of an act for generated tests: units know each other, so references survive any renumbering. */
final class Model {

    /** Text with references by identity. */
    sealed interface Kawalek {}

    record Slowa(String tekst) implements Kawalek {}

    record Odeslanie(Wezel cel) implements Kawalek {}

    /** Unit; {@code stare} is its mark in the old text, empty for one added by an edit. */
    static final class Wezel {
        final RodzajJednostki rodzaj;
        final List<Kawalek> tekst = new ArrayList<>();
        final List<Wezel> nizsze = new ArrayList<>();
        String wspolna = "";
        String stare = "";
        boolean uchylony;

        @Nullable
        Wezel nad;

        Wezel(RodzajJednostki rodzaj) {
            this.rodzaj = rodzaj;
        }

        void dodaj(int i, Wezel w) {
            w.nad = this;
            nizsze.add(i, w);
        }

        Optional<Wezel> nad() {
            return Optional.ofNullable(nad);
        }

        int dlugosc() {
            int n = wspolna.length();
            for (Kawalek k : tekst) {
                n += k instanceof Slowa s ? s.tekst().length() : 10;
            }
            for (Wezel w : nizsze) {
                n += w.dlugosc();
            }
            return n;
        }

        List<Wezel> wszystkie() {
            List<Wezel> wynik = new ArrayList<>(List.of(this));
            nizsze.forEach(w -> wynik.addAll(w.wszystkie()));
            return wynik;
        }
    }

    /** Chapter; the only one without a title stands for an act without chapters. */
    static final class Rozdzial {
        String tytul = "";
        String stare = "";
        final List<Wezel> paragrafy = new ArrayList<>();
    }

    /** Body or annex; {@code stare} is the number of an annex in the old text. */
    static final class Czesc {
        String tytul = "";
        String stare = "";
        boolean zalacznik = true;
        final List<Rozdzial> rozdzialy = new ArrayList<>();
        final List<String> odnosniki = new ArrayList<>();

        List<Wezel> paragrafy() {
            return rozdzialy.stream().flatMap(r -> r.paragrafy.stream()).toList();
        }

        List<Wezel> wszystkie() {
            return paragrafy().stream().flatMap(p -> p.wszystkie().stream()).toList();
        }
    }

    String tytul = "w sprawie statutu";
    String preambula = "";

    /** The body, when there is one, before the annexes. */
    final List<Czesc> czesci = new ArrayList<>();

    List<Wezel> wszystkie() {
        return czesci.stream().flatMap(c -> c.wszystkie().stream()).toList();
    }

    boolean artykuly() {
        return czesci.stream().flatMap(c -> c.paragrafy().stream()).anyMatch(p -> p.rodzaj == RodzajJednostki.ARTYKUL);
    }
}
