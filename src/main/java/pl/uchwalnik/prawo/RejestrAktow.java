package pl.uchwalnik.prawo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.uchwalnik.jezyk.Przypadek;
import pl.uchwalnik.jezyk.TablicaOdmiany;

/** Register of acts (rejestr aktów) that documents cite, with publications up to a day. */
public final class RejestrAktow {

    static final String DZIENNIK_USTAW = "Dz. U.";

    private final LocalDate ogloszeniaDo;
    private final Map<String, AktPrawny> akty = new LinkedHashMap<>();
    private final Powolywanie powolywanie;

    public RejestrAktow(LocalDate ogloszeniaDo, List<AktPrawny> akty) {
        this.ogloszeniaDo = ogloszeniaDo;
        List<Ogloszenie> znane = new ArrayList<>();
        for (AktPrawny a : akty) {
            this.akty.put(a.id(), a);
            // the days of other journals would not order those of Dziennik Ustaw
            if (a.ogloszenia().dziennik().equals(DZIENNIK_USTAW)) {
                znane.add(a.ogloszenia().pierwotny());
                a.ogloszenia().tekstJednolity().ifPresent(znane::add);
                znane.addAll(a.zmiany());
            }
        }
        this.powolywanie = new Powolywanie(TablicaOdmiany.load(), new Chronologia(znane, ogloszeniaDo), ogloszeniaDo);
    }

    /** The register shipped with the product. */
    public static RejestrAktow load() {
        return RejestrReader.read();
    }

    /** Last day whose publications the register knows. */
    public LocalDate ogloszeniaDo() {
        return ogloszeniaDo;
    }

    public Optional<AktPrawny> akt(String id) {
        return Optional.ofNullable(akty.get(id));
    }

    /** All acts in the order of the register. */
    public List<AktPrawny> akty() {
        return List.copyOf(akty.values());
    }

    /** Kind, date and title of an act in a case, without the journal mark. */
    public String tytul(AktPrawny akt, Przypadek przypadek) {
        return powolywanie.tytul(akt, przypadek);
    }

    /**
     * The citation of an act for a day.
     *
     * @param dzien day of the session; without it the last day the register knows
     */
    public Powolanie cite(AktPrawny akt, Przypadek przypadek, Optional<LocalDate> dzien) {
        return powolywanie.cite(akt, przypadek, dzien);
    }

    /** What the register can say of the act on a day. */
    public Pokrycie pokrycie(AktPrawny akt, LocalDate dzien) {
        return powolywanie.pokrycie(akt, dzien);
    }

    /** Certainly published by the day. */
    public boolean ogloszone(Ogloszenie o, LocalDate dzien) {
        return powolywanie.ogloszone(o, dzien);
    }

    /** Certainly not published by the day. */
    public boolean pozniejsze(Ogloszenie o, LocalDate dzien) {
        return powolywanie.pozniejsze(o, dzien);
    }
}
