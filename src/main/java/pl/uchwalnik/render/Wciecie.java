package pl.uchwalnik.render;

/**
 * Indent (wcięcie) in twips (1/20 pt).
 *
 * @param lewe where the text of the paragraph begins, from the left margin
 * @param pierwszy how far its first line is moved from there; negative for a hanging number
 */
public record Wciecie(int lewe, int pierwszy) {

    public static final Wciecie BRAK = new Wciecie(0, 0);

    public double lewePt() {
        return lewe / 20.0;
    }

    public double pierwszyPt() {
        return pierwszy / 20.0;
    }

    /** The same paragraph, moved to the right as a whole. */
    public Wciecie moved(int twipy) {
        return new Wciecie(lewe + twipy, pierwszy);
    }
}
