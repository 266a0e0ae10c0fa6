package pl.uchwalnik.render.pdf.draw;

import java.util.Arrays;

/**
 * Writer of page operators (ISO 32000-1, annex A). Numbers have at most two decimals, a hundredth of a point being finer
 * than any printer.
 */
final class Content {
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};

    private byte[] bytes = new byte[8192];
    private int length;

    private void put(int b) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) b;
    }

    /** ASCII text as it stands. */
    Content raw(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            put(ascii.charAt(i));
        }
        return this;
    }

    /** A number and a space. */
    Content number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            put('-');
            hundredths = -hundredths;
        }
        integer(hundredths / 100);
        int rest = (int) (hundredths % 100);
        if (rest != 0) {
            put('.');
            put('0' + rest / 10);
            if (rest % 10 != 0) {
                put('0' + rest % 10);
            }
        }
        put(' ');
        return this;
    }

    private void integer(long value) {
        if (value >= 10) {
            integer(value / 10);
        }
        put((int) ('0' + value % 10));
    }

    /** Glyph number inside a hexadecimal string. */
    Content hex(int glyph) {
        if (length + 4 > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        bytes[length] = HEX[glyph >> 12 & 15];
        bytes[length + 1] = HEX[glyph >> 8 & 15];
        bytes[length + 2] = HEX[glyph >> 4 & 15];
        bytes[length + 3] = HEX[glyph & 15];
        length += 4;
        return this;
    }

    /** Text string in UTF-16, hexadecimal. */
    Content utf16(String text) {
        raw("<FEFF");
        for (int i = 0; i < text.length(); i++) {
            hex(text.charAt(i));
        }
        return raw(">");
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }
}
