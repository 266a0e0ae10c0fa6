package pl.uchwalnik.kontrola.cytowania;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.jezyk.Przypadek;
import pl.uchwalnik.jezyk.ZapisDaty;
import pl.uchwalnik.kontrola.Fragment;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.prawo.AktPrawny;
import pl.uchwalnik.prawo.RejestrAktow;
import pl.uchwalnik.prawo.RodzajAktu;

/**
 * What could not be checked about the citations of an act (aktualność powołań): the register reaches only so far, and not
 * every entry was confirmed to the day of the act. Remarks, never errors: they speak of our knowledge, not of the text.
 *
 * <p>Not a rule: a template says the same of its own citations while it makes them.
 */
public final class Aktualnosc {
    private static final RejestrAktow REJESTR = Powolania.REJESTR;
    private static final String PODSTAWA = "ZTP § 158 i § 161";
    private static final String PODPOWIEDZ =
            "przed sesją sprawdź powołania w Internetowym Systemie Aktów Prawnych albo "
                    + "poleceniem: uchwalnik akty sprawdz --siec";

    private Aktualnosc() {}

    /** Acts of the register that the text cites with their day and title, in the order of the text. */
    public static List<AktPrawny> cited(Kontekst kontekst) {
        return List.copyOf(places(kontekst).keySet());
    }

    /** Remarks on what is not known of the cited acts on the day of the act. */
    public static List<Diagnoza> check(Kontekst kontekst) {
        Map<AktPrawny, Polozenie> powolane = places(kontekst);
        if (powolane.isEmpty()) {
            return List.of();
        }
        Optional<LocalDate> dzien = kontekst.dzien();
        if (dzien.isEmpty()) {
            return List.of(uwaga(
                    "A010",
                    kontekst.naglowek(),
                    "nie sprawdzono, czy powołania są aktualne: nie wiadomo, z którego dnia jest akt"));
        }
        return check(powolane, dzien.get(), kontekst.naglowek());
    }

    private static List<Diagnoza> check(Map<AktPrawny, Polozenie> powolane, LocalDate dzien, Polozenie naglowek) {
        Set<String> dawne = new LinkedHashSet<>();
        List<Diagnoza> wynik = new ArrayList<>();
        if (dzien.isAfter(REJESTR.ogloszeniaDo())) {
            wynik.add(uwaga(
                    "A011",
                    naglowek,
                    "nie sprawdzono zmian powoływanych aktów ogłoszonych po dniu "
                            + ZapisDaty.print(REJESTR.ogloszeniaDo()) + ", do którego sięga rejestr"));
        }
        powolane.forEach((akt, gdzie) -> {
            switch (REJESTR.pokrycie(akt, dzien)) {
                case POTWIERDZONE, PO_REJESTRZE -> {}
                case PRZED_TEKSTEM -> dawne.add(akt.id());
                case NIEPOTWIERDZONE ->
                    wynik.add(uwaga(
                            "A013",
                            gdzie,
                            "nie sprawdzono zmian ogłoszonych "
                                    + akt.stan()
                                            .potwierdzonoNa()
                                            .map(d -> "po dniu " + ZapisDaty.print(d))
                                            .orElse("po podanym tekście")
                                    + " (" + name(akt) + ")"));
                case NIEPELNE ->
                    wynik.add(uwaga(
                            "A013", gdzie, "wiadomo o zmianach, których pozycji nie ustalono (" + name(akt) + ")"));
            }
        });
        if (!dawne.isEmpty()) {
            wynik.add(uwaga(
                    "A012",
                    naglowek,
                    "nie sprawdzono, czy powołania były aktualne " + ZapisDaty.print(dzien)
                            + ": rejestr nie zna tekstów z tego dnia (" + String.join(", ", dawne) + ")"));
        }
        return List.copyOf(wynik);
    }

    private static Map<AktPrawny, Polozenie> places(Kontekst kontekst) {
        Map<AktPrawny, Polozenie> wynik = new LinkedHashMap<>();
        for (Powolania.Miejsce p : Powolania.find(kontekst)) {
            REJESTR.akty().stream()
                    .filter(a -> Powolania.describes(a, p))
                    .forEach(a -> wynik.putIfAbsent(a, p.polozenie()));
        }
        for (AktPrawny a : REJESTR.akty()) {
            if (a.wydanie().rodzaj() != RodzajAktu.USTAWA) {
                kontekst.fragmenty().stream()
                        .filter(f -> names(a, f))
                        .findFirst()
                        .ifPresent(f -> wynik.putIfAbsent(a, f.polozenie()));
            }
        }
        return wynik;
    }

    /** Acts that are not statutes: the day and the title, or the number of an act of the EU. */
    private static boolean names(AktPrawny akt, Fragment f) {
        String tekst = Powolania.fold(f.tekst());
        return akt.wydanie().rodzaj() == RodzajAktu.ROZPORZADZENIE_UE
                ? akt.wydanie().numer().filter(tekst::contains).isPresent()
                : tekst.contains(Powolania.fold(ZapisDaty.print(akt.wydanie().data()) + " " + akt.tytul()));
    }

    private static String name(AktPrawny akt) {
        return REJESTR.tytul(akt, Przypadek.MIANOWNIK);
    }

    private static Diagnoza uwaga(String kod, Polozenie gdzie, String tekst) {
        return Diagnoza.uwaga(kod, gdzie, tekst).withPodpowiedz(PODPOWIEDZ).withPodstawa(PODSTAWA);
    }
}
