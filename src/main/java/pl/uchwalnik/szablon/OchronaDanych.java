package pl.uchwalnik.szablon;

import pl.uchwalnik.jezyk.TwardeSpacje;

/** Protection of data (ochrona danych) on its way into a text: none of its characters can be read as a mark. */
final class OchronaDanych {

    /** Offset of the private-use characters that stand for protected ones; the parser turns them back. */
    private static final int PRZESUNIECIE = 0xE000;

    private OchronaDanych() {}

    static String protect(String dane) {
        String jednaLinia = TwardeSpacje.strip(ZnacznikWiersza.strip(dane));
        StringBuilder b = new StringBuilder(jednaLinia.length());
        for (int i = 0; i < jednaLinia.length(); i++) {
            b.append(protect(jednaLinia.charAt(i)));
        }
        return b.toString();
    }

    private static char protect(char z) {
        return switch (z) {
            case '\n', '\r', '\t', '\u0085', '\u2028', '\u2029' -> ' ';
            case '–' -> '\uE080';
            case '„' -> '\uE081';
            case '§' -> '\uE082';
            case '”' -> '\uE083';
            default -> z > ' ' && z < 127 && !Character.isLetterOrDigit(z) ? (char) (PRZESUNIECIE + z) : z;
        };
    }
}
