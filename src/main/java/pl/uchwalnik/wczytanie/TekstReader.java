package pl.uchwalnik.wczytanie;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;

/** Plain text to lines: UTF-8, UTF-16 with its mark, else the code page of old Polish Windows. */
final class TekstReader {
    private TekstReader() {}

    static String decode(String plik, byte[] dane, List<Diagnoza> diagnozy) {
        if (Format.utf16(dane)) {
            return new String(dane, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(dane))
                    .toString();
        } catch (CharacterCodingException e) {
            diagnozy.add(Diagnoza.uwaga(
                    "W123", Polozenie.of(plik), "Plik nie jest zapisany w UTF-8; przyjęto kodowanie Windows-1250."));
            return new String(dane, Charset.forName("windows-1250"));
        }
    }

    static List<Linia> lines(String plik, String tekst) {
        List<Linia> wynik = new ArrayList<>();
        int numer = 0;
        for (String w : tekst.split("\r\n|\r|\n", -1)) {
            wynik.add(Linia.akapit(w, Polozenie.of(plik, ++numer, 1)));
        }
        return wynik;
    }
}
