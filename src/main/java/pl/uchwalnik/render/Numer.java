package pl.uchwalnik.render;

import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Lista;
import pl.uchwalnik.akt.RodzajJednostki;

/** Number (numer) of a unit as it stands in the text: {@code § 5.}, {@code 1.}, {@code 1)}, {@code a)}, {@code –} (ZTP § 55–57). */
public final class Numer {

    /** Dash of a tiret and of a common part. */
    public static final String MYSLNIK = "–";

    private static final char TWARDA = '\u00A0';

    private Numer() {}

    /** The number with its sign, dot or bracket; hard spaces inside. */
    public static String of(Jednostka jednostka) {
        String znak = jednostka.oznaczenie().toString();
        return switch (jednostka.rodzaj()) {
            case ARTYKUL -> "Art." + TWARDA + znak + ".";
            case PARAGRAF -> "§" + TWARDA + znak + ".";
            case USTEP -> znak + ".";
            case PUNKT, LITERA -> znak + ")";
            case TIRET -> MYSLNIK;
            case PODWOJNE_TIRET -> MYSLNIK + TWARDA + MYSLNIK;
        };
    }

    /** Mark of a grouping unit: {@code Rozdział 3}, {@code DZIAŁ II}; empty when the act does not number it. */
    public static String of(JednostkaSystematyzacyjna jednostka) {
        String znak = jednostka.oznaczenie().toString();
        return znak.isEmpty() ? "" : jednostka.rodzaj().nazwa() + TWARDA + znak;
    }

    /** True where the first ustęp stands in the line of its § ({@code § 5. 1. …}): the § has no text of its own. */
    public static boolean zPierwszymUstepem(Jednostka jednostka) {
        return jednostka.rodzaj().podstawowa()
                && jednostka.tekst().isEmpty()
                && !jednostka.skladniki().isEmpty()
                && jednostka.skladniki().getFirst() instanceof Jednostka pierwsza
                && pierwsza.rodzaj() == RodzajJednostki.USTEP;
    }

    /** True where the number hangs in front of the text, after which stands a tab and not a hard space. */
    public static boolean wiszacy(RodzajJednostki rodzaj) {
        return rodzaj.wyliczeniowa();
    }

    /** True where the number is set in bold, as official journals do with basic units. */
    public static boolean pogrubiony(RodzajJednostki rodzaj) {
        return rodzaj.podstawowa();
    }

    /** Number of an item of a prose list, counted from 1: {@code 2.}, or a dash. */
    public static String of(Lista lista, int pozycja) {
        return lista.numerowana() ? pozycja + "." : MYSLNIK;
    }
}
