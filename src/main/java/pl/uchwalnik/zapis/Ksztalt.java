package pl.uchwalnik.zapis;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
    private final Class<? extends Record> rekord;
    private final List<Pole> pola;

    /**
     * Field (pole): one component of the record.
     *
     * @param klucz key in the file; for included records the name in Java, never seen by a user
     * @param wlaczone keys of the inner record stand among ours
     */
    public record Pole(String klucz, Typ typ, boolean obowiazkowe, boolean wlaczone, RecordComponent skladowa) {

        Object get(Record r) {
            try {
                return skladowa.getAccessor().invoke(r);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Accessor of a public record cannot fail: " + skladowa, e);
            }
        }
    }

    private Ksztalt(Class<? extends Record> rekord) {
        this.rekord = rekord;
        List<Pole> lista = new ArrayList<>();
        for (RecordComponent s : rekord.getRecordComponents()) {
            lista.add(field(s));
        }
        this.pola = List.copyOf(lista);
    }

    public static Ksztalt of(Class<? extends Record> rekord) {
        return new Ksztalt(rekord);
    }

    private static Pole field(RecordComponent s) {
        Klucz k = s.getAnnotation(Klucz.class);
        String klucz = k != null ? k.value() : snake(s.getName());
        Class<?> c = s.getType();
        // an absent list is empty and an absent flag is false: only a bare value is obligatory
        boolean obowiazkowe =
                c != Optional.class && c != List.class && c != Map.class && c != boolean.class && c != Boolean.class;
        return new Pole(klucz, Typ.of(s.getGenericType()), obowiazkowe, s.isAnnotationPresent(Wlaczone.class), s);
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
        Map<String, Typ> wynik = new LinkedHashMap<>();
        for (Pole p : pola) {
            if (p.wlaczone() && p.typ() instanceof Typ.Rekord r) {
                wynik.putAll(r.ksztalt().klucze());
            } else {
                wynik.put(p.klucz(), p.typ());
            }
        }
        return wynik;
    }

    Record create(List<Object> wartosci) {
        Class<?>[] typy = Arrays.stream(rekord.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<? extends Record> k = rekord.getDeclaredConstructor(typy);
            return k.newInstance(wartosci.toArray());
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("Record " + rekord.getName() + " refused values of its own types", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Record " + rekord.getName() + " has no canonical constructor", e);
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
