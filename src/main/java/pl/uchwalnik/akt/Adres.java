package pl.uchwalnik.akt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Address (adres) of an editorial unit: {@code § 6 ust. 1 pkt 3 lit. b tiret drugie} (ZTP § 57, § 59, § 124).
 *
 * @param czesc the part of the act the unit stands in: its body or an annex
 * @param czlony steps from the highest unit; none for the whole part
 */
public record Adres(Czesc czesc, List<Czlon> czlony) {

    /**
     * Part of an act (część): the body or an annex.
     *
     * @param numer of the annex as its heading gives it ({@code 2}); empty for the only annex
     */
    public record Czesc(boolean zalacznik, String numer) {
        public static final Czesc AKT = new Czesc(false, "");
        public static final Czesc ZALACZNIK = new Czesc(true, "");

        public static Czesc zalacznik(String numer) {
            return new Czesc(true, numer);
        }

        /** {@code załącznik nr 2}; empty for the body. */
        @Override
        public String toString() {
            return zalacznik ? "załącznik" + (numer.isEmpty() ? "" : " nr " + numer) : "";
        }
    }

    /** The body itself. */
    public static final Adres AKT = new Adres(Czesc.AKT, List.of());

    public Adres {
        czlony = List.copyOf(czlony);
    }

    public static Adres of(Czlon... czlony) {
        return new Adres(Czesc.AKT, List.of(czlony));
    }

    /** Reads {@code § 6 ust. 1 pkt 3}; lenient: {@code w § 6 w ust. 1}, {@code §6 ust 1}, {@code pkt. 3}, {@code tiret 2}. */
    public static Optional<Adres> parse(String tekst) {
        return new AdresReader(tekst).read();
    }

    public Adres withCzesc(Czesc nowa) {
        return new Adres(nowa, czlony);
    }

    /** Address of a unit directly below. */
    public Adres plus(Czlon czlon) {
        List<Czlon> nowe = new ArrayList<>(czlony);
        nowe.add(czlon);
        return new Adres(czesc, nowe);
    }

    /** Address of the unit above; the part itself is its own parent. */
    public Adres rodzic() {
        return czlony.isEmpty() ? this : new Adres(czesc, czlony.subList(0, czlony.size() - 1));
    }

    /** The last step; empty for a whole part. */
    public Optional<Czlon> ostatni() {
        return czlony.isEmpty() ? Optional.empty() : Optional.of(czlony.getLast());
    }

    /** True where this address is {@code inny} or lies above it. */
    public boolean obejmuje(Adres inny) {
        return czesc.equals(inny.czesc)
                && czlony.size() <= inny.czlony.size()
                && inny.czlony.subList(0, czlony.size()).equals(czlony);
    }

    /** Citation form without the part: {@code § 6 ust. 1 pkt 3 lit. b tiret drugie}. */
    public String print() {
        return czlony.stream().map(Czlon::print).collect(Collectors.joining(" "));
    }

    /**
     * Citation from outside the part: {@code § 5 załącznika nr 2 do uchwały}, {@code § 3 uchwały}.
     *
     * @param aktuDopelniacz kind of the act in the genitive: {@code uchwały}, {@code zarządzenia}
     */
    public String printZCzescia(String aktuDopelniacz) {
        String ogon = czesc.zalacznik()
                ? "załącznika" + (czesc.numer().isEmpty() ? "" : " nr " + czesc.numer()) + " do " + aktuDopelniacz
                : aktuDopelniacz;
        return czlony.isEmpty() ? ogon : print() + " " + ogon;
    }

    /** Shortest citation from a place in the same part: the common part is left out, the last step never is (R-Q1). */
    public String relative(Adres miejsce) {
        int wspolne = 0;
        int najwyzej = Math.min(czlony.size() - 1, miejsce.czlony.size());
        while (czesc.equals(miejsce.czesc)
                && wspolne < najwyzej
                && czlony.get(wspolne).equals(miejsce.czlony.get(wspolne))) {
            wspolne++;
        }
        return new Adres(czesc, czlony.subList(wspolne, czlony.size())).print();
    }

    /** Every step after {@code w} (ZTP § 89 ust. 2): {@code w § 5 w ust. 2 w pkt 3}. */
    public String withW() {
        return czlony.stream().map(Czlon::withW).collect(Collectors.joining(" "));
    }

    /** Path of an amending command to a unit that is re-worded, added or repealed: {@code w § 5 w ust. 2 pkt 3}. */
    public String printCel() {
        return czlony.size() < 2
                ? print()
                : rodzic().withW() + " " + czlony.getLast().print();
    }

    /** For people and reports: {@code załącznik nr 2, § 5 ust. 1}. */
    @Override
    public String toString() {
        String czescSlowami = czesc.toString();
        String sciezka = print();
        return czescSlowami.isEmpty() || sciezka.isEmpty() ? czescSlowami + sciezka : czescSlowami + ", " + sciezka;
    }
}
