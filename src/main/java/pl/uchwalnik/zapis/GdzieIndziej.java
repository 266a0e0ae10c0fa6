package pl.uchwalnik.zapis;

import java.util.ArrayList;
import java.util.List;

/** Where else a key lives (gdzie indziej): a wrong indent puts a good key in a bad place. */
final class GdzieIndziej {
    private static final int NAJWIECEJ = 3;

    private GdzieIndziej() {}

    /** Paths that own such a key, at most three. */
    static List<String> find(Class<? extends Record> korzen, String klucz) {
        List<String> wynik = new ArrayList<>();
        walk(new Typ.Rekord(Ksztalt.of(korzen)), "", klucz, wynik);
        return wynik;
    }

    private static void walk(Typ typ, String sciezka, String klucz, List<String> wynik) {
        switch (typ) {
            case Typ.Opcja o -> walk(o.typ(), sciezka, klucz, wynik);
            case Typ.Ciag c -> walk(c.element(), sciezka, klucz, wynik);
            case Typ.Rekord r -> {
                if (!sciezka.isEmpty() && r.ksztalt().klucze().containsKey(klucz) && wynik.size() < NAJWIECEJ) {
                    wynik.add(sciezka);
                }
                r.ksztalt()
                        .klucze()
                        .forEach((k, t) -> walk(t, sciezka.isEmpty() ? k : sciezka + "." + k, klucz, wynik));
            }
            case Typ.Mapa m -> {}
            case Typ.Prosty p -> {}
            case Typ.Wybor w -> {}
        }
    }
}
