package pl.uchwalnik.wczytanie.czyszczenie;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Repair of text decoded with the wrong table (kodowanie). What is mended decodes whole and gives Polish letters;
 * anything else stays as it is. Which table it was is asked of the whole text: one line may bear too little of it.
 */
final class Kodowanie {

    private static final Charset CP1252 = Charset.forName("windows-1252");
    private static final Charset CP1250 = Charset.forName("windows-1250");
    private static final Pattern SLAD_UTF8 = Pattern.compile("[ÂÃÄÅâ][\\u0080-\\u00BF‚„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€]");
    private static final Pattern SLAD_CP1250 =
            Pattern.compile("\\p{L}[£³¹œ¿Œ¯Ÿ]|[£³œ¿Œ¯]\\p{L}|\\p{Ll}[êæñ](?=\\p{Ll}|\\b)");
    private static final Pattern SLAD_ISO = Pattern.compile("\\p{L}[±¶¼¦¡](?=\\P{L}|\\p{L})|[¶¦]\\p{L}");
    private static final Pattern POLSKIE = Pattern.compile("[ąćęłńśźżĄĆĘŁŃŚŹŻ]");
    private static final Pattern OBCE_1250 = Pattern.compile("[£³¹œ¿Œ¯Ÿêæñ¥ÊÆÑ\\u008F]");
    private static final Pattern DOLNY_BAJT = Pattern.compile("\\p{Ll}B\\p{Ll}|\\p{Lu}\\[\\p{Ll}|\\p{Ll}\\[\\p{Ll}");
    private static final int PEWNE = 3;

    private final boolean cp1250;
    private final boolean iso;
    private final boolean dolnyBajt;

    private Kodowanie(boolean cp1250, boolean iso, boolean dolnyBajt) {
        this.cp1250 = cp1250;
        this.iso = iso;
        this.dolnyBajt = dolnyBajt;
    }

    /** What the text as a whole tells of its table. */
    static Kodowanie of(List<String> wiersze) {
        long ze = count(SLAD_CP1250, wiersze);
        long polskie = count(POLSKIE, wiersze);
        return new Kodowanie(
                ze > polskie && ze > 0,
                count(SLAD_ISO, wiersze) >= 1,
                count(DOLNY_BAJT, wiersze) >= Math.max(PEWNE, polskie + 1));
    }

    /** How often it is met, up to a number that settles the question. */
    private static long count(Pattern p, List<String> wiersze) {
        return wiersze.stream()
                .limit(2_000)
                .flatMap(w -> p.matcher(w).results())
                .limit(500)
                .count();
    }

    /** The mended line, or nothing when it needs no mending or cannot be mended whole. */
    Optional<String> repair(String t) {
        String mac = t.replace("Ҥ", "„§");
        String wynik = letters(mac);
        return wynik.equals(t) ? Optional.empty() : Optional.of(wynik);
    }

    private String letters(String t) {
        if (SLAD_UTF8.matcher(t).find()) {
            return recode(t, StandardCharsets.UTF_8).orElseGet(() -> words(t));
        }
        if (dolnyBajt) {
            return lowByte(t);
        }
        String s = iso ? latin2(t) : t;
        return cp1250 && OBCE_1250.matcher(s).find() && !POLSKIE.matcher(s).find() ? windows(s) : s;
    }

    /** Word by word, where a part of the line was decoded well. */
    private static String words(String t) {
        return Arrays.stream(t.split(" ", -1))
                .map(w -> SLAD_UTF8.matcher(w).find()
                        ? recode(w, StandardCharsets.UTF_8).orElse(w)
                        : w)
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> recode(String t, Charset dobre) {
        byte[] bajty = new byte[t.length()];
        CharsetEncoder koder = CP1252.newEncoder();
        for (int i = 0; i < t.length(); i++) {
            char c = t.charAt(i);
            byte[] b = koder.canEncode(c) ? String.valueOf(c).getBytes(CP1252) : new byte[0];
            // what 1252 leaves undefined is shown as a control character
            boolean sterujacy = c >= 0x80 && c < 0xA0;
            if (b.length != 1 && !sterujacy) {
                return Optional.empty();
            }
            bajty[i] = sterujacy ? (byte) c : b[0];
        }
        try {
            String wynik = dobre.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bajty))
                    .toString();
            return Optional.of(wynik);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String windows(String t) {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < t.length(); i++) {
            char c = t.charAt(i);
            byte[] bajt = String.valueOf(c).getBytes(CP1252);
            boolean litera = c > 0x7F && OBCE_1250.matcher(String.valueOf(c)).matches();
            b.append(litera ? new String(c == '\u008F' ? new byte[] {(byte) 0x8F} : bajt, CP1250) : String.valueOf(c));
        }
        return b.toString();
    }

    /** Letters of ISO 8859-2 that Windows tables show as signs. */
    private static String latin2(String t) {
        StringBuilder b = new StringBuilder(t);
        for (int i = 0; i < b.length(); i++) {
            int k = "±¶¼¡¦¬".indexOf(b.charAt(i));
            boolean przyLiterze = (i > 0 && Character.isLetter(b.charAt(i - 1)))
                    || (i + 1 < b.length() && Character.isLetter(b.charAt(i + 1)));
            if (k >= 0 && przyLiterze) {
                b.setCharAt(i, "ąśźĄŚŹ".charAt(k));
            }
        }
        return b.toString();
    }

    /** Letters of which only the lower byte was kept: ł as B, ś as [, ż as |, ń as D. */
    private static String lowByte(String t) {
        return t.replaceAll("(?<=\\p{Ll})B(?=\\p{Ll}|\\b)", "ł")
                .replaceAll("(?<=\\p{L})\\[(?=\\p{Ll})|(?<=^|\\s)\\[(?=\\p{Ll})", "ś")
                .replaceAll("\\|(?=\\p{Ll})|(?<=\\p{Ll})\\|(?=\\p{Ll}|\\b)", "ż")
                .replaceAll("(?<=\\p{Ll})D(?=\\p{Ll}|\\b)", "ń");
    }
}
