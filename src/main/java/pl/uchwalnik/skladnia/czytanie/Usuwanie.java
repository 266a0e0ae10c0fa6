package pl.uchwalnik.skladnia.czytanie;

import java.util.List;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.akt.Skladnik;

/** A lone ustęp (samotny ustęp): a § of one thought is not divided (ZTP § 55 ust. 1), so a template's only ustęp is its §. */
public final class Usuwanie {
    private Usuwanie() {}

    public static Skladnik samotnyUstep(Budowa b, boolean szablonowy) {
        Skladnik s = b.build();
        if (!szablonowy
                || !(s instanceof Jednostka j)
                || !j.rodzaj().podstawowa()
                || !Etykiety.bez(j.tekst(), Tryb.SZABLONOWY).isEmpty()
                || j.skladniki().size() != 1
                || !(j.skladniki().getFirst() instanceof Jednostka u)
                || u.rodzaj() != RodzajJednostki.USTEP
                || !j.czescWspolna().isEmpty()) {
            return s;
        }
        String tekst = j.tekst().isEmpty() ? u.tekst() : u.tekst() + " " + j.tekst();
        return new Jednostka(
                j.rodzaj(), j.oznaczenie(), tekst, List.copyOf(u.skladniki()), u.czescWspolna(), j.miejsce());
    }
}
