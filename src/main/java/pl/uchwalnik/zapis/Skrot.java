package pl.uchwalnik.zapis;

/** Abridgement (skrót) of a text for a message: one line, at most sixty signs. */
public final class Skrot {
    private static final int DLUGOSC = 60;

    private Skrot() {}

    public static String of(String tekst) {
        // a sign that turns the direction of writing would turn the whole report
        String jeden = tekst.replaceAll("[\\p{Cntrl}\\s]+", " ")
                .replaceAll("\\p{Cf}", "\uFFFD")
                .strip();
        if (jeden.length() <= DLUGOSC) {
            return jeden;
        }
        int koniec = Character.isHighSurrogate(jeden.charAt(DLUGOSC - 2)) ? DLUGOSC - 2 : DLUGOSC - 1;
        return jeden.substring(0, koniec) + "…";
    }

    /** Path of a fact, free of anything that could spoil a report; a path may be longer than a value. */
    public static String path(String sciezka) {
        return sciezka.length() <= 2 * DLUGOSC ? sciezka.replaceAll("[\\p{Cntrl}\\s]+", " ") : of(sciezka);
    }
}
