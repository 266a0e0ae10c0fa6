package pl.uchwalnik.nowelizacja.odczyt;

import java.util.List;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Zrodlo;

/**
 * Text of an amending act (tekst zmiany), one item a line.
 *
 * @param miejsca where each line stands in the file it comes from; empty where the text is the file
 */
public record TekstZmiany(Zrodlo zrodlo, List<Polozenie> miejsca) {
    public TekstZmiany {
        miejsca = List.copyOf(miejsca);
    }

    public static TekstZmiany of(Zrodlo zrodlo) {
        return new TekstZmiany(zrodlo, List.of());
    }

    public String nazwa() {
        return zrodlo.nazwa();
    }

    /** Place of a line counted from 1. */
    Polozenie miejsce(int wiersz) {
        return wiersz >= 1 && wiersz <= miejsca.size()
                ? miejsca.get(wiersz - 1)
                : Polozenie.of(zrodlo.nazwa(), wiersz, 1);
    }
}
