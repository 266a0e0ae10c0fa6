package pl.uchwalnik.jezyk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Voivodeship (województwo) and the name of its official journal (u.o.a.n. art. 13). */
public record Wojewodztwo(String nazwa) {

    /** The sixteen names in the order of their TERYT codes, 02 to 32. */
    private static final List<String> NAZWY = List.of(
            "dolnośląskie",
            "kujawsko-pomorskie",
            "lubelskie",
            "lubuskie",
            "łódzkie",
            "małopolskie",
            "mazowieckie",
            "opolskie",
            "podkarpackie",
            "podlaskie",
            "pomorskie",
            "śląskie",
            "świętokrzyskie",
            "warmińsko-mazurskie",
            "wielkopolskie",
            "zachodniopomorskie");

    /** The voivodeship of that name, whatever its capitals; empty when there is none. */
    public static Optional<Wojewodztwo> of(String nazwa) {
        String mala = nazwa.strip().toLowerCase(Locale.ROOT);
        return NAZWY.contains(mala) ? Optional.of(new Wojewodztwo(mala)) : Optional.empty();
    }

    /** All names, for hints. */
    public static List<String> nazwy() {
        return NAZWY;
    }

    /** {@code Mazowieckiego}, {@code Kujawsko-Pomorskiego}: as the name of the journal has it. */
    public String dopelniacz() {
        StringBuilder b = new StringBuilder(nazwa).append("go");
        for (int i = 0; i < b.length(); i++) {
            if (i == 0 || b.charAt(i - 1) == '-') {
                b.setCharAt(i, Character.toUpperCase(b.charAt(i)));
            }
        }
        return b.toString();
    }

    /** {@code Dziennik Urzędowy Województwa Mazowieckiego}. */
    public String dziennik() {
        return "Dziennik Urzędowy Województwa " + dopelniacz();
    }

    /** {@code Dz. Urz. Woj. Mazowieckiego}; the name in full, because Lubelskie and Lubuskie collide when cut (R-Q6). */
    public String skrotDziennika() {
        return "Dz. Urz. Woj. " + dopelniacz();
    }
}
