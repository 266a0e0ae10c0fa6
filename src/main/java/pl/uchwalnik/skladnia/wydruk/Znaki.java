package pl.uchwalnik.skladnia.wydruk;

import pl.uchwalnik.akt.Jednostka;

/** Marks of units as they stand in the text (znaki, ZTP § 57, § 58). */
public final class Znaki {
    private Znaki() {}

    public static String przed(Jednostka j) {
        return switch (j.rodzaj()) {
            case ARTYKUL -> "Art. " + j.oznaczenie() + ".";
            case PARAGRAF -> "§ " + j.oznaczenie() + ".";
            case USTEP -> j.oznaczenie() + ".";
            case PUNKT, LITERA -> j.oznaczenie() + ")";
            case TIRET -> "–";
            case PODWOJNE_TIRET -> "– –";
        };
    }
}
