package pl.uchwalnik.profil;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.zapis.Wlaczone;

/**
 * Social assistance centre (ośrodek pomocy społecznej).
 *
 * @param sprawozdanie yearly report of the head to the council (art. 110 ust. 9 u.p.s.)
 */
public record Ops(
        @Wlaczone Nazwanie nazwanie,
        Optional<Siedziba> siedziba,
        Optional<Kierownik> kierownik,
        @Wlaczone Zasoby zasoby,
        Optional<Sprawozdanie> sprawozdanie,
        @Wlaczone Akty akty) {
    /** Staff (kadra) and the load it carries, for the tests of art. 110 ust. 11–12 u.p.s. and art. 15 of the family act. */
    public record Kadra(
            Optional<Integer> pracownicySocjalni,
            Optional<Integer> rodzinyIOsobyWPracySocjalnej,
            Optional<Integer> asystenciRodziny,
            Optional<Integer> rodzinyZAsystentem,
            Optional<BigDecimal> etaty) {}

    /** Supervision of social workers (superwizja pracy socjalnej, art. 121a u.p.s.). */
    public record Superwizja(Optional<String> forma, Optional<String> czestotliwosc, Optional<String> prowadzacy) {}

    /**
     * How it is called (nazwanie).
     *
     * @param glowa the name with {@code |} after the part that inflects
     * @param skrot abbreviation, e.g. {@code GOPS}
     */
    public record Nazwanie(String nazwa, Optional<String> glowa, Optional<Odmiana> odmiana, Optional<String> skrot) {}

    /** Seat (siedziba). */
    public record Siedziba(Optional<String> miejscowosc, Optional<String> adres) {}

    /** Head (kierownik): kierownik or dyrektor. */
    public record Kierownik(
            Optional<String> stanowisko,
            Optional<String> glowa,
            Optional<Odmiana> odmiana,
            Optional<String> imieNazwisko) {}

    /** Staff, cells and their support (zasoby). */
    public record Zasoby(Optional<Kadra> kadra, List<Komorka> struktura, Optional<Superwizja> superwizja) {
        public Zasoby {
            struktura = List.copyOf(struktura);
        }
    }

    /** Report to the council (sprawozdanie): its day and the number of the session that heard it. */
    public record Sprawozdanie(Optional<LocalDate> data, Optional<String> sesja) {}

    /** Acts in force (akty) that documents amend or cite, and the order that gives new internal rules. */
    public record Akty(
            Optional<AktObowiazujacy> statut,
            Optional<AktObowiazujacy> regulamin,
            Optional<Zarzadzenie> zarzadzenie,
            Optional<Strategia> strategia) {}

    /**
     * Order of the head (zarządzenie) that gives new internal rules.
     *
     * @param podstawa unit of the statute that empowers the head, e.g. {@code § 9}
     */
    public record Zarzadzenie(Optional<String> numer, Optional<LocalDate> data, Optional<String> podstawa) {}

    /** Strategy of solving social problems in force (strategia): an act and its years. */
    public record Strategia(@Wlaczone AktObowiazujacy akt, Optional<Cele.Lata> lata) {}
}
