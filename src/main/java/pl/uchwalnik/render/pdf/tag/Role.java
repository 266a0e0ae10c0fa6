package pl.uchwalnik.render.pdf.tag;

/** Standard structure type (ISO 32000-1, 14.8.4). */
public enum Role {
    DOCUMENT("Document"),
    H1("H1"),
    H2("H2"),
    H3("H3"),
    H4("H4"),
    H5("H5"),
    H6("H6"),
    P("P"),
    BLOCK_QUOTE("BlockQuote"),
    L("L"),
    LI("LI"),
    LBL("Lbl"),
    L_BODY("LBody"),
    TABLE("Table"),
    CAPTION("Caption"),
    T_HEAD("THead"),
    T_BODY("TBody"),
    TR("TR"),
    TH("TH"),
    TD("TD"),
    REFERENCE("Reference"),
    NOTE("Note");

    private final String pdfName;

    Role(String pdfName) {
        this.pdfName = pdfName;
    }

    public String pdfName() {
        return pdfName;
    }

    /** Heading of a level; the levels below the sixth are the sixth. */
    public static Role heading(int level) {
        return switch (Math.clamp(level, 1, 6)) {
            case 1 -> H1;
            case 2 -> H2;
            case 3 -> H3;
            case 4 -> H4;
            case 5 -> H5;
            default -> H6;
        };
    }
}
