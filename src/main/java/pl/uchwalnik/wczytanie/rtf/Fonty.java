package pl.uchwalnik.wczytanie.rtf;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** Code pages (strony kodowe) of the fonts of a file: a byte means what its font says, else what the file says. */
final class Fonty {
    private static final int SYMBOLE = 2;

    private final Map<Integer, Integer> zestawy = new HashMap<>();
    private final Map<Charset, String> tablice = new HashMap<>();
    private Charset domyslny = Charset.forName("windows-1252");

    void ansicpg(int strona) {
        String nazwa = "windows-" + strona;
        if (Charset.isSupported(nazwa)) {
            domyslny = Charset.forName(nazwa);
        } else if (Charset.isSupported("IBM" + strona)) {
            domyslny = Charset.forName("IBM" + strona);
        }
    }

    void fcharset(int font, int zestaw) {
        zestawy.put(font, zestaw);
    }

    char decode(int font, int bajt) {
        int zestaw = zestawy.getOrDefault(font, 1);
        if (zestaw == SYMBOLE) {
            return symbol(bajt);
        }
        Charset c = switch (zestaw) {
            case 238 -> Charset.forName("windows-1250");
            case 204 -> Charset.forName("windows-1251");
            case 161 -> Charset.forName("windows-1253");
            case 254 -> Charset.forName("IBM437");
            case 255 -> Charset.forName("IBM852");
            default -> domyslny;
        };
        return table(c).charAt(bajt);
    }

    /** A sign that Word keeps in the private area of Unicode for a symbol font. */
    static char symbol(char c) {
        return symbol(c & 0xFF);
    }

    /** Signs of the Symbol font that acts use: dashes and bullets. */
    private static char symbol(int bajt) {
        return switch (bajt) {
            case 0x2D, 0xBE -> '–';
            case 0xB7, 0xA7, 0xD8, 0xFC, 'o', 'q' -> '•';
            case 0xB3 -> '≥';
            case 0xA3 -> '≤';
            default -> bajt < 0x80 ? (char) bajt : '•';
        };
    }

    private String table(Charset c) {
        return tablice.computeIfAbsent(c, k -> {
            byte[] b = new byte[256];
            for (int i = 0; i < b.length; i++) {
                b[i] = (byte) i;
            }
            String t = new String(b, k);
            return t.length() == b.length ? t : new String(b, java.nio.charset.StandardCharsets.ISO_8859_1);
        });
    }
}
