package pl.uchwalnik.akt;

/**
 * Footnote (odnośnik, ZTP § 163).
 *
 * @param znak its mark as it stands in the text, superscript digits and bracket: {@code ¹⁾}
 */
public record Odnosnik(String znak, String tekst, Miejsce miejsce) {
    public Odnosnik {
        if (!znak.matches("[⁰¹²³⁴-⁹]+⁾")) {
            throw new IllegalArgumentException("mark of a footnote: '" + znak + "'");
        }
    }
}
