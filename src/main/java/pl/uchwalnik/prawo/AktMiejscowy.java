package pl.uchwalnik.prawo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.jezyk.Przypadek;
import pl.uchwalnik.jezyk.TablicaOdmiany;
import pl.uchwalnik.jezyk.ZapisDaty;

/**
 * Local act (akt miejscowy) as others cite it (ZTP § 161 ust. 1, § 162 ust. 2 pkt 10): {@code uchwała nr XV/98/2019 Rady
 * Gminy X z dnia 28 listopada 2019 r. w sprawie … (Dz. Urz. Woj. Mazowieckiego poz. 14500 oraz z 2022 r. poz. 3321)}.
 *
 * @param rodzaj {@code uchwała} or {@code zarządzenie}
 * @param organ who gave it, in the genitive
 * @param tytul from {@code w sprawie} on
 * @param dziennik abbreviation of the journal: {@code Dz. Urz. Woj. Mazowieckiego}
 * @param ogloszenie empty for an act that was not published
 */
public record AktMiejscowy(
        String rodzaj,
        String numer,
        String organ,
        LocalDate data,
        String tytul,
        String dziennik,
        Optional<Ogloszenie> ogloszenie,
        List<Zmiana> zmiany) {

    /**
     * Amendment (zmiana) of a local act.
     *
     * @param ogloszenie empty for an amendment that was not published
     */
    public record Zmiana(String numer, LocalDate data, Optional<Ogloszenie> ogloszenie) {}

    public AktMiejscowy {
        zmiany = List.copyOf(zmiany);
    }

    /** The citation of the act in a case; changes after the day are left out. */
    public String print(TablicaOdmiany tablica, Przypadek przypadek, Optional<LocalDate> dzien) {
        List<Zmiana> doDnia = zmiany.stream()
                .filter(z -> dzien.isEmpty() || !z.data().isAfter(dzien.get()))
                .toList();
        return tablica.odmien(rodzaj, przypadek).orElse(rodzaj) + " nr " + numer + " " + organ + " z dnia "
                + ZapisDaty.print(data) + " " + tytul + mark(tablica, przypadek, doDnia);
    }

    private String mark(TablicaOdmiany tablica, Przypadek przypadek, List<Zmiana> doDnia) {
        List<Ogloszenie> ogloszone =
                doDnia.stream().flatMap(z -> z.ogloszenie().stream()).toList();
        boolean wszystkie = ogloszone.size() == doDnia.size();
        String znak = ogloszenie
                .map(o -> new ZnakDziennika(dziennik, data.getYear(), o, false, wszystkie ? ogloszone : List.of()))
                .map(z -> " " + z.printPelny())
                .orElse("");
        boolean wymienione = ogloszenie.isPresent() && wszystkie;
        return znak + (doDnia.isEmpty() || wymienione ? "" : " (" + changedBy(tablica, przypadek, doDnia) + ")");
    }

    /** {@code zmienionej uchwałą nr … z dnia …}: an act amended outside the journal (D12). */
    private String changedBy(TablicaOdmiany tablica, Przypadek przypadek, List<Zmiana> doDnia) {
        List<String> czlony = doDnia.stream()
                .map(z -> "nr " + z.numer() + " z dnia " + ZapisDaty.print(z.data()))
                .toList();
        boolean uchwala = rodzaj.equals(RodzajAktu.UCHWALA.nazwa());
        String imieslow = tablica.odmien(uchwala ? "zmieniona uchwała" : "zmienione zarządzenie", przypadek)
                .map(f -> f.substring(0, f.indexOf(' ')))
                .orElse("zmienionej");
        String mnoga = uchwala ? "uchwałami" : "zarządzeniami";
        String czym =
                czlony.size() == 1 ? tablica.odmien(rodzaj, Przypadek.NARZEDNIK).orElse(rodzaj) : mnoga;
        return imieslow + " " + czym + " " + ZnakDziennika.joinI(czlony);
    }
}
