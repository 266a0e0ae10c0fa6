package pl.uchwalnik.wczytanie.docx;

import java.util.Locale;

/** Signs (symbole) of symbol fonts as letters of Unicode; what has no use in an act is a bullet. */
final class Symbole {
    private Symbole() {}

    /** @param znak code in hexadecimal, often from the private area (F000–F0FF) */
    static String print(String font, String znak) {
        if (!znak.matches("[0-9A-Fa-f]{1,4}")) {
            return "•";
        }
        int kod = Integer.parseInt(znak, 16);
        boolean prywatny = kod >= 0xF000 && kod <= 0xF0FF;
        boolean symbol = font.toLowerCase(Locale.ROOT).equals("symbol");
        boolean wingdings = font.toLowerCase(Locale.ROOT).startsWith("wingdings");
        int bajt = prywatny ? kod - 0xF000 : kod;
        if (symbol) {
            return symbol(bajt);
        }
        if (wingdings || prywatny) {
            return wingdings(bajt);
        }
        return kod >= 0x20 ? String.valueOf((char) kod) : "•";
    }

    private static String symbol(int bajt) {
        return switch (bajt) {
            case 0x2D, 0xBE -> "–";
            case 0xA3 -> "≤";
            case 0xB3 -> "≥";
            case 0xB1 -> "±";
            case 0xB4 -> "×";
            case 0xB0 -> "°";
            default -> bajt >= 0x20 && bajt < 0x40 ? String.valueOf((char) bajt) : "•";
        };
    }

    private static String wingdings(int bajt) {
        return switch (bajt) {
            case 0xFC -> "✓";
            case 0xA8, 0x6F -> "☐";
            case 0xFE -> "☑";
            case 0xFD -> "☒";
            default -> "•";
        };
    }
}
