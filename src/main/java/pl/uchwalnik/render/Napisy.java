package pl.uchwalnik.render;

/** Words (napisy) that renderers add to the text of a document. */
public final class Napisy {
    public static final String PROJEKT = "PROJEKT";
    public static final String UZASADNIENIE = "UZASADNIENIE";

    /** Of the footer: {@code Strona 3 z 12}. */
    public static final String STRONA = "Strona";

    public static final String Z = "z";

    /** Language of every document. */
    public static final String JEZYK = "pl-PL";

    public static final String PROGRAM = "Uchwalnik";

    private Napisy() {}
}
