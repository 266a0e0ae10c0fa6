package pl.uchwalnik.profil;

import java.util.List;
import java.util.Optional;

/** Local community (społeczność lokalna): of a place or of a kind of people. */
public record Spolecznosc(
        Optional<String> id,
        Optional<String> nazwa,
        Optional<Rodzaj> rodzaj,
        Optional<String> opis,
        Optional<Integer> liczbaOsob,
        List<String> zasoby,
        List<String> potrzeby) {

    /** Kind of a community (rodzaj). */
    public enum Rodzaj {
        TERYTORIALNA,
        KATEGORIALNA
    }

    public Spolecznosc {
        zasoby = List.copyOf(zasoby);
        potrzeby = List.copyOf(potrzeby);
    }
}
