package pl.uchwalnik.render.pdf.draw;

import java.util.Arrays;
import java.util.zip.Deflater;

/** Compresses streams one after another. */
final class Packer implements AutoCloseable {

    /** Higher levels take much longer for one or two per cent. */
    private static final int LEVEL = 6;

    private final Deflater deflater = new Deflater(LEVEL);
    private byte[] buffer = new byte[1 << 14];

    byte[] pack(byte[] bytes) {
        deflater.reset();
        deflater.setInput(bytes);
        deflater.finish();
        int length = 0;
        while (!deflater.finished()) {
            if (length == buffer.length) {
                buffer = Arrays.copyOf(buffer, length * 2);
            }
            length += deflater.deflate(buffer, length, buffer.length - length);
        }
        return Arrays.copyOf(buffer, length);
    }

    @Override
    public void close() {
        deflater.end();
    }
}
