package pl.uchwalnik.profil;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.uchwalnik.diagnostyka.Podobienstwo;
import pl.uchwalnik.zapis.Ksztalt;
import pl.uchwalnik.zapis.Typ;

/**
 * Paths of a profile (ścieżki profilu): every fact that could be given, so that a template's missing fact can be told
 * from a misspelt name. Elements of lists and free keys of maps are written {@code []} and {@code *}:
 * {@code gmina.rada.nazwa}, {@code cele.szczegolowe[].nazwa}, {@code klauzule.miejsca.*}.
 */
public final class SciezkiProfilu {
    private final Map<String, Typ> sciezki = new LinkedHashMap<>();

    public SciezkiProfilu() {
        add("", new Typ.Rekord(Ksztalt.of(Profil.class)));
    }

    private void add(String sciezka, Typ typ) {
        if (!sciezka.isEmpty() && !(typ instanceof Typ.Opcja)) {
            sciezki.put(sciezka, typ);
        }
        switch (typ) {
            case Typ.Opcja o -> add(sciezka, o.typ());
            case Typ.Ciag c -> add(sciezka + "[]", c.element());
            case Typ.Mapa m -> add(sciezka + ".*", m.wartosc());
            case Typ.Rekord r ->
                r.ksztalt().klucze().forEach((k, t) -> add(sciezka.isEmpty() ? k : sciezka + "." + k, t));
            case Typ.Prosty p -> {
                if (p == Typ.Prosty.TEKST_ALBO_MAPA) {
                    sciezki.put(sciezka + ".*", Typ.Prosty.TEKST);
                }
            }
            case Typ.Wybor w -> {}
        }
    }

    /** All paths in the order of the profile. */
    public Set<String> all() {
        return new LinkedHashSet<>(sciezki.keySet());
    }

    /** Whether such a fact could be given; indices may be concrete: {@code cele.szczegolowe[0].nazwa}. */
    public boolean contains(String sciezka) {
        return typ(sciezka).isPresent();
    }

    /** Type of the value at a path. */
    public Optional<Typ> typ(String sciezka) {
        String ogolna = sciezka.replaceAll("\\[\\d+]", "[]");
        Optional<Typ> wprost = Optional.ofNullable(sciezki.get(ogolna));
        int kropka = ogolna.lastIndexOf('.');
        return wprost.isPresent() || kropka < 0
                ? wprost
                : Optional.ofNullable(sciezki.get(ogolna.substring(0, kropka) + ".*"));
    }

    /** Keys directly under a path; empty when the value has none of its own. */
    public List<String> keys(String sciezka) {
        String przed = sciezka.isEmpty() ? "" : sciezka.replaceAll("\\[\\d+]", "[]") + ".";
        List<String> wynik = new ArrayList<>();
        for (String s : sciezki.keySet()) {
            String reszta = s.startsWith(przed) ? s.substring(przed.length()) : "";
            if (!reszta.isEmpty() && reszta.indexOf('.') < 0 && reszta.indexOf('[') < 0 && !reszta.equals("*")) {
                wynik.add(reszta);
            }
        }
        return wynik;
    }

    /** The nearest path that exists, for "czy chodziło o …?". */
    public Optional<String> nearest(String sciezka) {
        return Podobienstwo.nearest(sciezka.replaceAll("\\[\\d+]", "[]"), sciezki.keySet());
    }
}
