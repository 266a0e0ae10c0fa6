package pl.uchwalnik.nowelizacja.polecenia;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Amending command (polecenie nowelizacyjne): a repeal, a replacement or an addition, always express (ZTP § 82, § 85–89).
 * The set is closed; there is no moving and no renumbering.
 */
public sealed interface Polecenie {

    /** Path to the unit in which the change is made. */
    Sciezka w();

    /** The same command aimed along other paths: to put it under a unit named before it, or to cut it to an excerpt. */
    default Polecenie withSciezki(UnaryOperator<Sciezka> zmiana) {
        return switch (this) {
            case NoweBrzmienie n -> new NoweBrzmienie(zmiana.apply(n.w()), n.co(), n.brzmienie());
            case Dodanie d -> new Dodanie(zmiana.apply(d.w()), d.po(), d.co(), d.brzmienie());
            case Uchylenie u -> new Uchylenie(zmiana.apply(u.w()), u.co());
            case ZamianaWyrazow z -> new ZamianaWyrazow(zmiana.apply(z.w()), z.stare(), z.nowe());
            case DodanieWyrazow d -> new DodanieWyrazow(zmiana.apply(d.w()), d.po(), d.nowe());
            case SkreslenieWyrazow s -> new SkreslenieWyrazow(zmiana.apply(s.w()), s.stare());
            case ZmianaZnaku z -> new ZmianaZnaku(zmiana.apply(z.w()), z.stary(), z.nowy());
            case OznaczenieTresci o -> new OznaczenieTresci(zmiana.apply(o.w()), o.jako());
            case ZmianaRozproszona r ->
                new ZmianaRozproszona(zmiana.apply(r.w()), r.miejsca(), r.odmiana(), r.stare(), r.nowe());
            case Polaczone(Polecenie a, Polecenie b) -> new Polaczone(a.withSciezki(zmiana), b.withSciezki(zmiana));
        };
    }

    /** New wording (nowe brzmienie) of units, of a part of a unit, of a chapter, a title, a footnote, an annex. */
    record NoweBrzmienie(Sciezka w, Wykaz co, Brzmienie brzmienie) implements Polecenie {}

    /**
     * Addition (dodanie).
     *
     * @param po the unit after which it stands; empty when the mark alone tells the place: at the end, or the first one
     *     of a chapter (§ 89a)
     */
    record Dodanie(Sciezka w, Optional<Krok> po, Wykaz co, Brzmienie brzmienie) implements Polecenie {}

    /** Repeal (uchylenie). */
    record Uchylenie(Sciezka w, Wykaz co) implements Polecenie {}

    /** Replacement of words, numbers or other signs (zastąpienie wyrazów, § 87 ust. 3). */
    record ZamianaWyrazow(Sciezka w, String stare, String nowe) implements Polecenie {}

    /**
     * Addition of words (dodanie wyrazów).
     *
     * @param po words after which they stand; empty for the end of the unit
     */
    record DodanieWyrazow(Sciezka w, String po, String nowe) implements Polecenie {}

    /** Deletion of words (skreślenie wyrazów). */
    record SkreslenieWyrazow(Sciezka w, String stare) implements Polecenie {}

    /** Change of the mark a unit ends with (zamiana znaku): {@link Znak#BRAK} on one side adds or deletes it. */
    record ZmianaZnaku(Sciezka w, Znak stary, Znak nowy) implements Polecenie {}

    /** Marking of the text of an undivided § as its first ustęp: the only re-marking the rules admit (R-G10). */
    record OznaczenieTresci(Sciezka w, Krok jako) implements Polecenie {}

    /**
     * Dispersed change of words (§ 88).
     *
     * @param w the text they stand in: the body or one annex
     * @param miejsca places, relative to {@code w}
     * @param nowe empty for deletion
     */
    record ZmianaRozproszona(Sciezka w, List<Sciezka> miejsca, Odmiana odmiana, String stare, String nowe)
            implements Polecenie {
        public ZmianaRozproszona {
            miejsca = List.copyOf(miejsca);
        }
    }

    /**
     * Two changes in one item, joined by {@code i}: the last mark of a list and its new item, the mark of the first
     * ustęp and the second (R-G8–R-G10).
     */
    record Polaczone(Polecenie pierwsze, Polecenie drugie) implements Polecenie {
        @Override
        public Sciezka w() {
            return drugie.w();
        }
    }

    /** How a word that is changed in many places varies there (§ 88 ust. 1). */
    enum Odmiana {
        BEZ_ZMIAN,
        PRZYPADEK,
        LICZBA,
        LICZBA_I_PRZYPADEK
    }
}
