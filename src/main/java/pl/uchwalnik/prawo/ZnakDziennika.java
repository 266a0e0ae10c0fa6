package pl.uchwalnik.prawo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Journal mark of an act (oznaczenie dziennika, ZTP § 158 ust. 5–7): {@code (Dz. U. z 2024 r. poz. 1568 i 1841 oraz z
 * 2025 r. poz. 620)}.
 *
 * @param dziennik {@code Dz. U.}, {@code M.P.}, {@code Dz. Urz. Woj. Mazowieckiego}
 * @param rokAktu year of the act itself: where the original text was published in it, the year is left out
 * @param podstawa the original text or the last consolidated one
 * @param tekstJednolity whether the basis is a consolidated text, which always shows its year
 * @param zmiany amendments to be counted, in any order
 */
public record ZnakDziennika(
        String dziennik, int rokAktu, Ogloszenie podstawa, boolean tekstJednolity, List<Ogloszenie> zmiany) {

    /** Up to five changes are listed, six and more become "z późn. zm." with a footnote (ZTP § 158 ust. 5). */
    private static final int NAJWIECEJ_WYMIENIONYCH = 5;

    public ZnakDziennika {
        zmiany = zmiany.stream()
                .sorted(Comparator.comparingInt(Ogloszenie::rok).thenComparingInt(Ogloszenie::pozycja))
                .toList();
    }

    /** Whether the changes are too many to be listed. */
    public boolean skrocony() {
        return zmiany.size() > NAJWIECEJ_WYMIENIONYCH;
    }

    /**
     * The mark in its brackets.
     *
     * @param odnosnik mark of the footnote, used when the changes are too many: {@code ¹⁾}
     */
    public String print(String odnosnik) {
        if (skrocony()) {
            return "(" + dziennik + groups(List.of(podstawa), rokZbedny()) + ", z późn. zm." + odnosnik + ")";
        }
        return printPelny();
    }

    /** The mark with all changes listed, however many: the footnote is allowed, not required (ZTP § 158 ust. 5). */
    public String printPelny() {
        List<Ogloszenie> wszystkie = new ArrayList<>(List.of(podstawa));
        wszystkie.addAll(zmiany);
        return "(" + dziennik + groups(wszystkie, rokZbedny()) + ")";
    }

    private boolean rokZbedny() {
        return !tekstJednolity && podstawa.rok() == rokAktu;
    }

    /** Text of the footnote that lists the changes; empty when they are listed in the mark itself. */
    public Optional<String> odnosnik(String rodzajWDopelniaczu) {
        if (!skrocony()) {
            return Optional.empty();
        }
        String czego = tekstJednolity
                ? "Zmiany tekstu jednolitego wymienionej " + rodzajWDopelniaczu
                : "Zmiany wymienionej " + rodzajWDopelniaczu;
        return Optional.of(czego + " zostały ogłoszone w " + dziennik + groups(zmiany, false) + ".");
    }

    /** Publications by year; before the last year "oraz", before the last number of a year "i". */
    private static String groups(List<Ogloszenie> ogloszenia, boolean pierwszyBezRoku) {
        List<List<Ogloszenie>> lata = byYear(ogloszenia);
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < lata.size(); i++) {
            if (i > 0) {
                b.append(i == lata.size() - 1 ? " oraz" : ",");
            }
            if (i > 0 || !pierwszyBezRoku) {
                b.append(" z ").append(lata.get(i).getFirst().rok()).append(" r.");
            }
            b.append(' ').append(numbers(lata.get(i)));
        }
        return b.toString();
    }

    private static List<List<Ogloszenie>> byYear(List<Ogloszenie> ogloszenia) {
        List<List<Ogloszenie>> lata = new ArrayList<>();
        for (Ogloszenie o : ogloszenia) {
            if (lata.isEmpty() || lata.getLast().getFirst().rok() != o.rok()) {
                lata.add(new ArrayList<>());
            }
            lata.getLast().add(o);
        }
        return lata;
    }

    /** {@code poz. 639, 974 i 986}; before 2012 {@code Nr 64, poz. 593 i Nr 99, poz. 1001}. */
    private static String numbers(List<Ogloszenie> rok) {
        List<String> czlony = new ArrayList<>();
        boolean poprzedniBezNumeru = false;
        Optional<Integer> poprzedni = Optional.empty();
        for (Ogloszenie o : rok) {
            boolean tenSamZeszyt = o.numer().equals(poprzedni) && (o.numer().isPresent() || poprzedniBezNumeru);
            String zeszyt = o.numer().map(n -> "Nr " + n + ", ").orElse("");
            czlony.add(tenSamZeszyt ? String.valueOf(o.pozycja()) : zeszyt + "poz. " + o.pozycja());
            poprzedni = o.numer();
            poprzedniBezNumeru = o.numer().isEmpty();
        }
        return joinI(czlony);
    }

    static String joinI(List<String> czlony) {
        int ostatni = czlony.size() - 1;
        return ostatni == 0
                ? czlony.getFirst()
                : String.join(", ", czlony.subList(0, ostatni)) + " i " + czlony.get(ostatni);
    }
}
