package pl.uchwalnik;

import java.util.Optional;
import java.util.function.Supplier;

/** Value made at its first use (leniwy), once for all threads. */
final class Leniwy<T> {
    private final Supplier<T> tworca;
    private Optional<T> wartosc = Optional.empty();

    Leniwy(Supplier<T> tworca) {
        this.tworca = tworca;
    }

    synchronized T get() {
        if (wartosc.isEmpty()) {
            wartosc = Optional.of(tworca.get());
        }
        return wartosc.orElseThrow();
    }
}
