package pl.uchwalnik.wczytanie;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Format of a file, told by its contents first and its name second. */
enum Format {
    DOCX,
    ODT,
    PDF,
    HTML,
    /** An act that this program wrote as JSON. */
    JSON,
    TEKST,
    /** Binary document of old Word, or any file locked with a password by Office. */
    OLE,
    RTF,
    NIEZNANY;

    static Format of(String plik, byte[] dane) {
        String nazwa = plik.toLowerCase(Locale.ROOT);
        if (starts(dane, "PK")) {
            return nazwa.endsWith(".odt") || contains(dane, "mimetypeapplication/vnd.oasis.opendocument.text")
                    ? ODT
                    : DOCX;
        }
        if (contains(dane, "%PDF-")) {
            return PDF;
        }
        if (dane.length > 3 && (dane[0] & 0xFF) == 0xD0 && (dane[1] & 0xFF) == 0xCF) {
            return OLE;
        }
        if (starts(dane, "{\\rtf")) {
            return RTF;
        }
        if (nazwa.endsWith(".json")) {
            return JSON;
        }
        if (nazwa.endsWith(".html")
                || nazwa.endsWith(".htm")
                || contains(dane, "<html")
                || contains(dane, "<!DOCTYPE html")) {
            return HTML;
        }
        return binary(dane) && !utf16(dane) ? NIEZNANY : TEKST;
    }

    /** A zero byte, or more control characters than a damaged text would have. */
    private static boolean binary(byte[] dane) {
        int ile = Math.min(dane.length, 4096);
        int sterujace = 0;
        for (int i = 0; i < ile; i++) {
            if (dane[i] == 0) {
                return true;
            }
            sterujace += dane[i] > 0 && dane[i] < ' ' && "\t\n\r\f".indexOf(dane[i]) < 0 ? 1 : 0;
        }
        return ile >= 64 && sterujace * 25 > ile;
    }

    static boolean utf16(byte[] d) {
        return d.length > 1
                && (((d[0] & 0xFF) == 0xFF && (d[1] & 0xFF) == 0xFE)
                        || ((d[0] & 0xFF) == 0xFE && (d[1] & 0xFF) == 0xFF));
    }

    private static boolean starts(byte[] d, String s) {
        return new String(d, 0, Math.min(d.length, s.length()), StandardCharsets.ISO_8859_1).equals(s);
    }

    /** Somewhere in the first kilobyte. */
    private static boolean contains(byte[] d, String s) {
        return new String(d, 0, Math.min(d.length, 1024), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .contains(s.toLowerCase(Locale.ROOT));
    }
}
