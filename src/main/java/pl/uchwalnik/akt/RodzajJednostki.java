package pl.uchwalnik.akt;

/** Kind of an editorial unit (jednostka redakcyjna), from the highest to the lowest (ZTP § 54–57, § 124). */
public enum RodzajJednostki {
    ARTYKUL("art."),
    PARAGRAF("§"),
    USTEP("ust."),
    PUNKT("pkt"),
    LITERA("lit."),
    TIRET("tiret"),
    PODWOJNE_TIRET("podwójne tiret");

    private final String skrot;

    RodzajJednostki(String skrot) {
        this.skrot = skrot;
    }

    /** Word that stands before the mark in a citation: {@code ust.}, {@code pkt}, {@code tiret}. */
    public String skrot() {
        return skrot;
    }

    /** Basic units (artykuł, §) divide the act itself. */
    public boolean podstawowa() {
        return this == ARTYKUL || this == PARAGRAF;
    }

    /** Tirets bear no marks of their own: they are cited by their order. */
    public boolean nieoznaczona() {
        return this == TIRET || this == PODWOJNE_TIRET;
    }

    /** True for the kinds that are items of an enumeration (wyliczenie). */
    public boolean wyliczeniowa() {
        return compareTo(PUNKT) >= 0;
    }
}
