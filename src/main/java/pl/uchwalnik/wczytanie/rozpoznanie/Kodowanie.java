package pl.uchwalnik.wczytanie.rozpoznanie;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Repair of text decoded with the wrong table (kodowanie). A line is mended only when the whole of it decodes and Polish
 * letters come out; otherwise it stays as it is.
 */
final class Kodowanie {

    private static final Charset CP1252 = Charset.forName("windows-1252");
    private static final Charset CP1250 = Charset.forName("windows-1250");
    private static final Pattern SLAD_UTF8 = Pattern.compile("[ÃÄÅâ][\\u0080-\\u00BF‚„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€]");
    private static final Pattern SLAD_CP1250 = Pattern.compile("\\p{L}[£³¹œ¿Œ¯]|[£³œ¿Œ¯]\\p{L}");
    private static final Pattern POLSKIE = Pattern.compile("[ąćęłńóśźżĄĆĘŁŃÓŚŹŻ„”–§]");

    private Kodowanie() {}

    /** The mended line, or nothing when it needs no mending or cannot be mended whole. */
    static Optional<String> repair(String t) {
        String mac = t.replace("Ҥ", "„§");
        if (!mac.equals(t)) {
            return Optional.of(repair(mac).orElse(mac));
        }
        if (SLAD_UTF8.matcher(t).find()) {
            return recode(t, CP1252, StandardCharsets.UTF_8);
        }
        if (SLAD_CP1250.matcher(t).find()
                && !POLSKIE.matcher(t.replace("ó", "").replace("Ó", "").replaceAll("[„”–§]", ""))
                        .find()) {
            return recode(t, CP1252, CP1250);
        }
        return Optional.empty();
    }

    private static Optional<String> recode(String t, Charset zle, Charset dobre) {
        try {
            ByteBuffer bajty = zle.newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(t));
            String wynik = dobre.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bajty)
                    .toString();
            return POLSKIE.matcher(wynik).find() ? Optional.of(wynik) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
