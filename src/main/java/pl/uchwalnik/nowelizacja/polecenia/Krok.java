package pl.uchwalnik.nowelizacja.polecenia;

import java.util.Locale;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.akt.RodzajSystematyzacyjny;

/**
 * Step (krok) of the path of a command: a unit, or a part of a unit that a command may aim at (ZTP § 87 ust. 2, § 89
 * ust. 2).
 */
public sealed interface Krok {

    /** Annex (załącznik). {@code numer} is empty where the act has one annex only. */
    record DoZalacznika(String numer) implements Krok {}

    /** Title of the act (tytuł). */
    record DoTytulu() implements Krok {}

    /** Preamble (preambuła). */
    record DoPreambuly() implements Krok {}

    /** Footnote (odnośnik), ZTP § 163. */
    record DoOdnosnika(int numer) implements Krok {}

    /** Grouping unit (dział, rozdział, oddział). */
    record DoSystematyzacyjnej(RodzajSystematyzacyjny rodzaj, Oznaczenie oznaczenie) implements Krok {}

    /** Title of a grouping unit. */
    record DoTytuluSystematyzacyjnej(RodzajSystematyzacyjny rodzaj, Oznaczenie oznaczenie) implements Krok {}

    /** Heading of a grouping unit without its contents: its mark and title (oznaczenie i tytuł rozdziału). */
    record DoNaglowka(RodzajSystematyzacyjny rodzaj, Oznaczenie oznaczenie) implements Krok {}

    /**
     * Editorial unit. A tiret bears its ordinal as an Arabic mark, or {@link Oznaczenie#BRAK} where the command does not
     * count it.
     */
    record DoJednostki(RodzajJednostki rodzaj, Oznaczenie oznaczenie) implements Krok {

        private String oznaczenieSlowne() {
            return rodzaj.nieoznaczona() && oznaczenie.numer() > 0
                    ? Liczebniki.mianownik(oznaczenie.numer())
                    : oznaczenie.toString();
        }
    }

    /** Text that a command of the amended act itself brings (w zakresie dodawanego …): the act amends another, ZTP § 91. */
    record DoCytowanego() implements Krok {}

    /** Introduction to an enumeration (wprowadzenie do wyliczenia). */
    record DoWprowadzenia() implements Krok {}

    /** Common part of an enumeration (część wspólna). */
    record DoCzesciWspolnej() implements Krok {}

    /** Sentence (zdanie) of a unit, counted from 1. */
    record DoZdania(int numer) implements Krok {}

    static Krok jednostka(RodzajJednostki rodzaj, String oznaczenie) {
        return new DoJednostki(rodzaj, Oznaczenie.parse(oznaczenie).orElse(Oznaczenie.BRAK));
    }

    /** True for a step to a part of a unit, below which there are no units. */
    default boolean czesc() {
        return switch (this) {
            case DoTytulu() -> true;
            case DoPreambuly() -> true;
            case DoOdnosnika(int n) -> true;
            case DoTytuluSystematyzacyjnej t -> true;
            case DoNaglowka n -> true;
            case DoWprowadzenia() -> true;
            case DoCzesciWspolnej() -> true;
            case DoZdania(int n) -> true;
            case DoZalacznika(String n) -> false;
            case DoSystematyzacyjnej s -> false;
            case DoJednostki j -> false;
            case DoCytowanego() -> false;
        };
    }

    /** Its place in a path, from the highest: a step of a lower rank never stands after one of a higher. */
    default int ranga() {
        return switch (this) {
            case DoZalacznika z -> 0;
            case DoTytulu() -> 1;
            case DoPreambuly() -> 1;
            case DoSystematyzacyjnej s ->
                switch (s.rodzaj()) {
                    case DZIAL -> 2;
                    case ROZDZIAL -> 3;
                    case ODDZIAL -> 4;
                };
            case DoTytuluSystematyzacyjnej t -> 5;
            case DoNaglowka n -> 5;
            case DoJednostki j ->
                switch (j.rodzaj()) {
                    case ARTYKUL -> 6;
                    case PARAGRAF -> 7;
                    case USTEP -> 8;
                    case PUNKT -> 9;
                    case LITERA -> 10;
                    case TIRET -> 11;
                    case PODWOJNE_TIRET -> 12;
                };
            case DoWprowadzenia() -> 13;
            case DoCzesciWspolnej() -> 13;
            case DoZdania z -> 13;
            case DoOdnosnika o -> 14;
            case DoCytowanego() -> 15;
        };
    }

    /** The step as it reads in an address: {@code ust. 2}, {@code tiret drugie}. */
    default String opis() {
        return switch (this) {
            case DoZalacznika(String n) -> n.isEmpty() ? "załącznik" : "załącznik nr " + n;
            case DoTytulu() -> "tytuł";
            case DoPreambuly() -> "preambuła";
            case DoOdnosnika(int n) -> "odnośnik nr " + n;
            case DoSystematyzacyjnej s -> s.rodzaj().nazwa().toLowerCase(Locale.ROOT) + " " + s.oznaczenie();
            case DoTytuluSystematyzacyjnej t ->
                "tytuł: " + t.rodzaj().nazwa().toLowerCase(Locale.ROOT) + " " + t.oznaczenie();
            case DoNaglowka n -> "nagłówek: " + n.rodzaj().nazwa().toLowerCase(Locale.ROOT) + " " + n.oznaczenie();
            case DoJednostki j -> j.rodzaj().skrot() + " " + j.oznaczenieSlowne();
            case DoCytowanego() -> "w zakresie dodawanym:";
            case DoWprowadzenia() -> "wprowadzenie do wyliczenia";
            case DoCzesciWspolnej() -> "część wspólna";
            case DoZdania(int n) -> "zdanie " + Liczebniki.mianownik(n);
        };
    }
}
