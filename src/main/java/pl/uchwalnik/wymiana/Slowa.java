package pl.uchwalnik.wymiana;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words (słowa) of the file for constants of the tree: the constant in small letters, {@code podwojne_tiret}. */
final class Slowa {
    private Slowa() {}

    static String print(Enum<?> stala) {
        return stala.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> Optional<E> parse(Class<E> rodzaj, String slowo) {
        return List.of(rodzaj.getEnumConstants()).stream()
                .filter(e -> print(e).equals(slowo))
                .findFirst();
    }
}
