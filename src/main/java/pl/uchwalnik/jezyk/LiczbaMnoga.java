package pl.uchwalnik.jezyk;

import java.math.BigDecimal;

/** Plural form (liczba mnoga) that a number asks for: 1 osoba, 2 osoby, 5 osób, 1,5 osoby. */
public enum LiczbaMnoga {
    JEDEN,
    KILKA,
    WIELE,
    ULAMEK;

    /** The form for a number; the sign does not matter. */
    public static LiczbaMnoga of(BigDecimal liczba) {
        BigDecimal n = liczba.abs().stripTrailingZeros();
        if (n.scale() > 0) {
            return ULAMEK;
        }
        int sto = n.remainder(BigDecimal.valueOf(100)).intValueExact();
        if (n.compareTo(BigDecimal.ONE) == 0) {
            return JEDEN;
        }
        int dziesiec = sto % 10;
        boolean kilka = dziesiec >= 2 && dziesiec <= 4 && (sto < 12 || sto > 14);
        return kilka ? KILKA : WIELE;
    }

    /**
     * The word for this form.
     *
     * @param jeden {@code osoba}
     * @param kilka {@code osoby}
     * @param wiele {@code osób}
     * @param ulamek genitive singular: {@code osoby}
     */
    public String choose(String jeden, String kilka, String wiele, String ulamek) {
        return switch (this) {
            case JEDEN -> jeden;
            case KILKA -> kilka;
            case WIELE -> wiele;
            case ULAMEK -> ulamek;
        };
    }
}
