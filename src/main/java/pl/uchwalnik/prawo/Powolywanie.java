package pl.uchwalnik.prawo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.jezyk.Przypadek;
import pl.uchwalnik.jezyk.TablicaOdmiany;
import pl.uchwalnik.jezyk.ZapisDaty;
import pl.uchwalnik.prawo.Chronologia.Ogloszono;

/** Writer of citations (powoływanie aktów) from the register, for one day (ZTP § 158, § 161 ust. 2–3). */
final class Powolywanie {

    private static final String PODSTAWA = "ZTP § 158 i § 161";
    private static final DateTimeFormatter DZIEN_UE = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private final TablicaOdmiany tablica;
    private final Chronologia chronologia;
    private final LocalDate ogloszeniaDo;

    Powolywanie(TablicaOdmiany tablica, Chronologia chronologia, LocalDate ogloszeniaDo) {
        this.tablica = tablica;
        this.chronologia = chronologia;
        this.ogloszeniaDo = ogloszeniaDo;
    }

    /** The act without a journal mark: {@code ustawy z dnia 12 marca 2004 r. o pomocy społecznej}. */
    String tytul(AktPrawny akt, Przypadek przypadek) {
        AktPrawny.Wydanie w = akt.wydanie();
        String slowo =
                tablica.odmien(w.rodzaj().nazwa(), przypadek).orElse(w.rodzaj().nazwa());
        String data = " z dnia " + ZapisDaty.print(w.data());
        String organ = w.organ().map(o -> " " + o).orElse("");
        return switch (w.rodzaj()) {
            case USTAWA -> slowo + data + (akt.tytulWlasny() ? " – " : " ") + akt.tytul();
            case ROZPORZADZENIE -> slowo + organ + data + " " + akt.tytul();
            case ROZPORZADZENIE_UE ->
                slowo + organ + w.numer().map(n -> " (UE) " + n).orElse("") + data + " " + akt.tytul();
            case UCHWALA -> slowo + w.numer().map(n -> " nr " + n).orElse("") + organ + data + " " + akt.tytul();
        };
    }

    Powolanie cite(AktPrawny akt, Przypadek przypadek, Optional<LocalDate> dzien) {
        List<Diagnoza> diagnozy = new ArrayList<>();
        LocalDate naDzien = dzien.orElse(ogloszeniaDo);
        String tytul = tytul(akt, przypadek);
        if (akt.wydanie().rodzaj() == RodzajAktu.ROZPORZADZENIE_UE) {
            checkStan(akt, naDzien, diagnozy);
            return new Powolanie(tytul, markUe(akt), Optional.empty(), diagnozy);
        }
        Optional<Ogloszenie> tekstJednolity = akt.ogloszenia().tekstJednolity();
        if (pokrycie(akt, naDzien) == Pokrycie.PRZED_TEKSTEM) {
            diagnozy.add(uwaga(
                    "A012",
                    "nie sprawdzono powołania (" + skrot(akt) + "): rejestr nie sięga wstecz przed tekst ogłoszony w "
                            + "poz. " + akt.ogloszenia().podstawa().pozycja() + " z "
                            + akt.ogloszenia().podstawa().rok() + " r., a powołanie jest na dzień "
                            + ZapisDaty.print(naDzien)));
        }
        List<Ogloszenie> zmiany = akt.zmiany().stream()
                .filter(z -> counts(akt, z, naDzien, diagnozy))
                .toList();
        checkStan(akt, naDzien, diagnozy);
        ZnakDziennika znak = new ZnakDziennika(
                akt.ogloszenia().dziennik(),
                akt.wydanie().data().getYear(),
                akt.ogloszenia().podstawa(),
                tekstJednolity.isPresent(),
                zmiany);
        String rodzaj = tablica.odmien(akt.wydanie().rodzaj().nazwa(), Przypadek.DOPELNIACZ)
                .orElse(akt.wydanie().rodzaj().nazwa());
        return new Powolanie(tytul, znak.print(Powolanie.ODNOSNIK), znak.odnosnik(rodzaj), diagnozy);
    }

    /** {@code (Dz. Urz. UE L 119 z 04.05.2016, str. 1, z późn. zm.)}: no footnote (ZTP § 161a, § 162). */
    private static String markUe(AktPrawny akt) {
        AktPrawny.Ogloszenia o = akt.ogloszenia();
        String dzien = o.pierwotny().dnia().map(d -> " z " + DZIEN_UE.format(d)).orElse("");
        String strona = o.strona().map(s -> ", str. " + s).orElse("");
        return "(" + o.dziennik() + dzien + strona + (akt.zmiany().isEmpty() ? "" : ", z późn. zm.") + ")";
    }

    /** What the register can say of the act on a day. */
    Pokrycie pokrycie(AktPrawny akt, LocalDate dzien) {
        AktPrawny.Stan stan = akt.stan();
        Ogloszono podstawa = chronologia.by(akt.ogloszenia().podstawa(), dzien);
        // what a document of a known day cites had been published by that day
        boolean zacytowana =
                stan.potwierdzonoNa().filter(d -> !d.isAfter(dzien)).isPresent();
        if (podstawa == Ogloszono.NIE || (podstawa == Ogloszono.NIE_WIADOMO && !zacytowana)) {
            return Pokrycie.PRZED_TEKSTEM;
        }
        if (stan.zmianyNieustalone()) {
            return Pokrycie.NIEPELNE;
        }
        if (stan.potwierdzonoNa().filter(d -> !dzien.isAfter(d)).isPresent()) {
            return Pokrycie.POTWIERDZONE;
        }
        return stan.zmianyKompletne() && dzien.isAfter(ogloszeniaDo) ? Pokrycie.PO_REJESTRZE : Pokrycie.NIEPOTWIERDZONE;
    }

    /** Certainly published by the day. */
    boolean ogloszone(Ogloszenie o, LocalDate dzien) {
        return chronologia.by(o, dzien) == Ogloszono.TAK;
    }

    /** Certainly not published by the day. */
    boolean pozniejsze(Ogloszenie o, LocalDate dzien) {
        return chronologia.by(o, dzien) == Ogloszono.NIE;
    }

    /**
     * Only amendments published by the day count. One whose day cannot be told counts when the list was confirmed by
     * that day, for then it had been published; otherwise it counts too, and the reader is told.
     */
    private boolean counts(AktPrawny akt, Ogloszenie zmiana, LocalDate dzien, List<Diagnoza> diagnozy) {
        return switch (chronologia.by(zmiana, dzien)) {
            case TAK -> true;
            case NIE -> false;
            case NIE_WIADOMO -> {
                if (akt.stan().potwierdzonoNa().filter(d -> !d.isAfter(dzien)).isEmpty()) {
                    diagnozy.add(uwaga(
                            "A012",
                            "nie sprawdzono, czy zmiana z " + zmiana.rok() + " r. poz. " + zmiana.pozycja() + " ("
                                    + skrot(akt) + ") była ogłoszona do dnia " + ZapisDaty.print(dzien)));
                }
                yield true;
            }
        };
    }

    private void checkStan(AktPrawny akt, LocalDate dzien, List<Diagnoza> diagnozy) {
        AktPrawny.Stan stan = akt.stan();
        if (stan.uchylonyDnia().filter(d -> !d.isAfter(dzien)).isPresent()) {
            diagnozy.add(Diagnoza.ostrzezenie(
                            "A014",
                            Polozenie.NIEZNANE,
                            tytul(akt, Przypadek.MIANOWNIK) + " nie obowiązuje od dnia "
                                    + ZapisDaty.print(stan.uchylonyDnia().get()))
                    .withPodpowiedz("sprawdź, jaki akt ją zastąpił, i zmień powołanie")
                    .withPodstawa(stan.zrodlo()));
            return;
        }
        Pokrycie pokrycie = pokrycie(akt, dzien);
        boolean watpliwe = pokrycie == Pokrycie.NIEPOTWIERDZONE || pokrycie == Pokrycie.NIEPELNE;
        if (pokrycie == Pokrycie.PO_REJESTRZE || (watpliwe && dzien.isAfter(ogloszeniaDo))) {
            diagnozy.add(uwaga(
                    "A011",
                    "nie sprawdzono zmian powoływanych aktów ogłoszonych po dniu " + ZapisDaty.print(ogloszeniaDo)
                            + ", do którego sięga rejestr"));
        }
        if (watpliwe) {
            diagnozy.add(uwaga("A013", doubt(akt, pokrycie)));
        }
    }

    private String doubt(AktPrawny akt, Pokrycie pokrycie) {
        if (pokrycie == Pokrycie.NIEPELNE) {
            return "powołanie jest niepełne (" + skrot(akt) + "): wiadomo o zmianach, których pozycji nie ustalono";
        }
        String doKiedy = akt.stan()
                .potwierdzonoNa()
                .map(d -> "po dniu " + ZapisDaty.print(d))
                .orElse("po ogłoszeniu podanego tekstu");
        return "nie sprawdzono zmian ogłoszonych " + doKiedy + " (" + skrot(akt) + ")";
    }

    private String skrot(AktPrawny akt) {
        return akt.id() + ": " + tytul(akt, Przypadek.MIANOWNIK);
    }

    private static Diagnoza uwaga(String kod, String tekst) {
        return Diagnoza.uwaga(kod, Polozenie.NIEZNANE, tekst)
                .withPodpowiedz("przed sesją sprawdź powołanie w Internetowym Systemie Aktów Prawnych")
                .withPodstawa(PODSTAWA);
    }
}
