package pl.uchwalnik.zapis;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Type (typ) of a value in a file. */
public sealed interface Typ {

    /** Plain value. */
    enum Prosty implements Typ {
        TEKST("tekstu"),
        CALKOWITA("liczby całkowitej"),
        DZIESIETNA("liczby"),
        DATA("daty w zapisie RRRR-MM-DD"),
        LOGICZNA("wartości true albo false"),
        TEKST_ALBO_MAPA("tekstu albo mapy tekstów");

        private final String nazwa;

        Prosty(String nazwa) {
            this.nazwa = nazwa;
        }

        /** The genitive, for "oczekiwano …". */
        public String nazwa() {
            return nazwa;
        }
    }

    /** One word of a closed list; {@code slowa} and {@code stale} go in pairs. */
    record Wybor(List<String> slowa, List<Object> stale) implements Typ {
        public Wybor {
            slowa = List.copyOf(slowa);
            stale = List.copyOf(stale);
        }
    }

    /** Value that may be absent. */
    record Opcja(Typ typ) implements Typ {}

    /** Sequence. */
    record Ciag(Typ element) implements Typ {}

    /** Mapping with free keys of a plain type. */
    record Mapa(Typ klucz, Typ wartosc) implements Typ {}

    /** Mapping with fixed keys. */
    record Rekord(Ksztalt ksztalt) implements Typ {}

    static Typ of(Type t) {
        if (t instanceof ParameterizedType p) {
            Type[] a = p.getActualTypeArguments();
            if (p.getRawType() == Optional.class) {
                return new Opcja(of(a[0]));
            } else if (p.getRawType() == List.class) {
                return new Ciag(of(a[0]));
            } else if (p.getRawType() == Map.class) {
                return new Mapa(of(a[0]), of(a[1]));
            }
        } else if (t instanceof Class<?> c) {
            Optional<Prosty> prosty = Ksztalt.plain(c);
            if (prosty.isPresent()) {
                return prosty.get();
            } else if (c.isEnum()) {
                List<Object> stale = List.of(c.getEnumConstants());
                return new Wybor(
                        stale.stream().map(s -> Ksztalt.word((Enum<?>) s)).toList(), stale);
            } else if (c.isRecord()) {
                return new Rekord(Ksztalt.of(c.asSubclass(Record.class)));
            }
        }
        throw new IllegalArgumentException("A file cannot hold " + t);
    }
}
