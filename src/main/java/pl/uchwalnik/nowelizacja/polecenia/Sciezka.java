package pl.uchwalnik.nowelizacja.polecenia;

import java.util.ArrayList;
import java.util.List;

/**
 * Path (ścieżka) of a command: every unit above the one that is changed, each preceded by {@code w} in the text (ZTP §
 * 89 ust. 2); empty for the body of the act.
 */
public record Sciezka(List<Krok> kroki) {

    public static final Sciezka AKT = new Sciezka(List.of());

    public Sciezka {
        kroki = List.copyOf(kroki);
    }

    public static Sciezka of(Krok... kroki) {
        return new Sciezka(List.of(kroki));
    }

    public int dlugosc() {
        return kroki.size();
    }

    public boolean pusta() {
        return kroki.isEmpty();
    }

    public Krok ostatni() {
        return kroki.getLast();
    }

    public Sciezka with(Krok krok) {
        List<Krok> nowe = new ArrayList<>(kroki);
        nowe.add(krok);
        return new Sciezka(nowe);
    }

    /** This path followed by another. */
    public Sciezka with(Sciezka dalej) {
        List<Krok> nowe = new ArrayList<>(kroki);
        nowe.addAll(dalej.kroki);
        return new Sciezka(nowe);
    }

    /** The path without its first {@code n} steps. */
    public Sciezka bez(int n) {
        return new Sciezka(kroki.subList(n, kroki.size()));
    }

    /** The first {@code n} steps. */
    public Sciezka prefiks(int n) {
        return new Sciezka(kroki.subList(0, n));
    }

    /** All steps but the last. */
    public Sciezka wyzsza() {
        return prefiks(kroki.size() - 1);
    }

    /** How many leading steps two paths share. */
    public int wspolne(Sciezka inna) {
        int n = Math.min(kroki.size(), inna.kroki.size());
        int i = 0;
        while (i < n && kroki.get(i).equals(inna.kroki.get(i))) {
            i++;
        }
        return i;
    }

    /** The leading steps that say which text is meant: an annex, or nothing for the body. */
    public Sciezka zakres() {
        return !kroki.isEmpty() && kroki.getFirst() instanceof Krok.DoZalacznika ? prefiks(1) : AKT;
    }

    /** The address it leads to, highest unit first: {@code § 6 ust. 1 pkt 3}. */
    public String opis() {
        return String.join(" ", kroki.stream().map(Krok::opis).toList());
    }
}
