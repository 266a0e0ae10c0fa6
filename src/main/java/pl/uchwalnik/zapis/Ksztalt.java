package pl.uchwalnik.zapis;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Shape (kształt) of a record as the file shows it: keys in order, types of their values. The binder, the view as a map
 * and the list of paths all read this one description.
 */
public final class Ksztalt {
    /** Shape of each class, worked out once: it cannot change, and thousands of profiles ask for it. */
    private static final ClassValue<Ksztalt> KSZTALTY = new ClassValue<>() {
        @Override
        protected Ksztalt computeValue(Class<?> klasa) {
            return new Ksztalt(klasa.asSubclass(Record.class));
        }
    };

    private final Constructor<? extends Record> konstruktor;
    private final List<Pole> pola;
    private final Map<String, Typ> klucze;

    /**
     * Field (pole): one component of the record.
     *
     * @param klucz key in the file; for included records the name in Java, never seen by a user
     * @param wlaczone keys of the inner record stand among ours
     */
    public record Pole(String klucz, Typ typ, boolean obowiazkowe, boolean wlaczone, Method odczyt) {

        Object get(Record r) {
            try {
                return odczyt.invoke(r);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Accessor of a record cannot fail: " + odczyt, e);
            }
        }
    }

    private Ksztalt(Class<? extends Record> rekord) {
        RecordComponent[] skladowe = rekord.getRecordComponents();
        this.pola = Arrays.stream(skladowe).map(Ksztalt::field).toList();
        this.klucze = keys(pola);
        Class<?>[] typy = Arrays.stream(skladowe).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            this.konstruktor = rekord.getDeclaredConstructor(typy);
            konstruktor.setAccessible(true); // records of a room need not be public
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Record " + rekord.getName() + " has no canonical constructor", e);
        }
    }

    public static Ksztalt of(Class<? extends Record> rekord) {
        return KSZTALTY.get(rekord);
    }

    private static Pole field(RecordComponent s) {
        Klucz k = s.getAnnotation(Klucz.class);
        String klucz = k != null ? k.value() : snake(s.getName());
        Class<?> c = s.getType();
        // an absent list is empty and an absent flag is false: only a bare value is obligatory
        boolean obowiazkowe =
                c != Optional.class && c != List.class && c != Map.class && c != boolean.class && c != Boolean.class;
        Method odczyt = s.getAccessor();
        odczyt.setAccessible(true);
        return new Pole(klucz, Typ.of(s.getGenericType()), obowiazkowe, s.isAnnotationPresent(Wlaczone.class), odczyt);
    }

    static String snake(String nazwa) {
        return nazwa.replaceAll("(?<=\\w)(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    /** Fields in the order of the record; included records are not opened. */
    public List<Pole> pola() {
        return pola;
    }

    /** Every key of the file at this level, with the type of its value; included records are opened. */
    public Map<String, Typ> klucze() {
        return klucze;
    }

    private static Map<String, Typ> keys(List<Pole> pola) {
        Map<String, Typ> wynik = new LinkedHashMap<>();
        for (Pole p : pola) {
            if (p.wlaczone() && p.typ() instanceof Typ.Rekord r) {
                wynik.putAll(r.ksztalt().klucze());
            } else {
                wynik.put(p.klucz(), p.typ());
            }
        }
        return Collections.unmodifiableMap(wynik);
    }

    Record create(List<Object> wartosci) {
        try {
            return konstruktor.newInstance(wartosci.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Record refused values of its own types: " + konstruktor, e);
        }
    }

    /** Word of an enum constant in the file. */
    static String word(Enum<?> stala) {
        try {
            Klucz k = stala.getDeclaringClass().getField(stala.name()).getAnnotation(Klucz.class);
            return k != null ? k.value() : stala.name().toLowerCase(Locale.ROOT);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("Enum constant without a field: " + stala, e);
        }
    }

    /** Types a file can hold, with the Java class of a plain value. */
    static Optional<Typ.Prosty> plain(Class<?> c) {
        if (c == String.class) {
            return Optional.of(Typ.Prosty.TEKST);
        } else if (c == int.class || c == Integer.class) {
            return Optional.of(Typ.Prosty.CALKOWITA);
        } else if (c == BigDecimal.class) {
            return Optional.of(Typ.Prosty.DZIESIETNA);
        } else if (c == LocalDate.class) {
            return Optional.of(Typ.Prosty.DATA);
        } else if (c == boolean.class || c == Boolean.class) {
            return Optional.of(Typ.Prosty.LOGICZNA);
        } else if (c == TekstAlboMapa.class) {
            return Optional.of(Typ.Prosty.TEKST_ALBO_MAPA);
        }
        return Optional.empty();
    }
}
