package pl.uchwalnik.render.pdf.font;

/** Typeface file that documents are set in. */
public enum Face {
    REGULAR("R", "LiberationSerif-Regular.ttf"),
    BOLD("B", "LiberationSerif-Bold.ttf"),
    ITALIC("I", "LiberationSerif-Italic.ttf");

    private final String resourceName;
    private final String file;

    Face(String resourceName, String file) {
        this.resourceName = resourceName;
        this.file = file;
    }

    /** Place of the file in the font artifact. */
    String resource() {
        return "com/mpobjects/jasperreports/fonts/liberation/" + file;
    }

    /** Name of the font among the resources of a page. */
    public String resourceName() {
        return resourceName;
    }
}
