package pl.uchwalnik.jezyk;

import java.util.Optional;

/** Case (przypadek) of a Polish noun; the vocative is not used in acts. */
public enum Przypadek {
    MIANOWNIK("M"),
    DOPELNIACZ("D"),
    CELOWNIK("C"),
    BIERNIK("B"),
    NARZEDNIK("N"),
    MIEJSCOWNIK("Ms");

    private final String skrot;

    Przypadek(String skrot) {
        this.skrot = skrot;
    }

    /** The key of profiles and templates: {@code M D C B N Ms}. */
    public String skrot() {
        return skrot;
    }

    /** The case of a key. */
    public static Optional<Przypadek> of(String skrot) {
        for (Przypadek p : values()) {
            if (p.skrot.equals(skrot)) {
                return Optional.of(p);
            }
        }
        return Optional.empty();
    }
}
