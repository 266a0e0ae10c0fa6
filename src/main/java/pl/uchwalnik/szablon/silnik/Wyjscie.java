package pl.uchwalnik.szablon.silnik;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** Output of the engine (wyjście), bounded in size; it also remembers the last line mark, which tells where we are. */
public final class Wyjscie extends Writer {

    /** The output grew over its bound. */
    public static final class ZaDuzo extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final StringBuilder tekst = new StringBuilder();
    private final int granica;

    public Wyjscie(int granica) {
        this.granica = granica;
    }

    @Override
    public void write(char[] znaki, int od, int ile) throws IOException {
        check(ile);
        tekst.append(znaki, od, ile);
    }

    @Override
    public void write(String s, int od, int ile) throws IOException {
        check(ile);
        tekst.append(s, od, od + ile);
    }

    private void check(int ile) throws IOException {
        if (tekst.length() + ile > granica) {
            throw new ZaDuzo();
        }
    }

    /** The mark of the line being written. */
    public Optional<ZnacznikWiersza> ostatniZnacznik() {
        return ZnacznikWiersza.last(tekst);
    }

    public String tekst() {
        return tekst.toString();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
