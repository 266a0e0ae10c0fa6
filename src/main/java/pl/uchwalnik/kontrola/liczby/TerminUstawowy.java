package pl.uchwalnik.kontrola.liczby;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.jezyk.ZapisDaty;
import pl.uchwalnik.kontrola.Fragment;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;
import pl.uchwalnik.kontrola.Tablica;

/** A day fixed by a statute is not put off (termin określony ustawą); the days come from a data file. */
public final class TerminUstawowy implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K582",
            "termin określony ustawą",
            Waga.OSTRZEZENIE,
            "art. 16a ust. 4 ustawy o pomocy społecznej i inne wymienione w znalezisku",
            "Termin sprawozdania albo oceny określa ustawa; późniejszy w uchwale zmienia ustawę.",
            """
            § 1. Ocenę zasobów pomocy społecznej Wójt przedstawia Radzie do dnia 30 czerwca.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            § 1. Ocenę zasobów pomocy społecznej Wójt przedstawia Radzie do dnia 30 kwietnia.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    /** Any leap year: only days and months are compared. */
    private static final int ROK = 2024;

    private record Termin(Pattern wzorzec, LocalDate najpozniej, String opis) {
        static Termin of(List<String> w) {
            return new Termin(
                    Pattern.compile("(?iu)" + w.get(0) + "[^.;]{0,160}? do(?: dnia)? (\\d{1,2}) (\\p{L}{3,12})"),
                    ZapisDaty.parse(w.get(1) + " " + ROK).orElseThrow(),
                    w.get(2));
        }
    }

    private static final List<Termin> TERMINY =
            Tablica.read("terminy.txt").stream().map(Termin::of).toList();

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<Diagnoza> wynik = new ArrayList<>();
        for (Fragment f : kontekst.fragmenty()) {
            for (Termin t : TERMINY) {
                Matcher m = t.wzorzec().matcher(f.tekst());
                while (m.find()) {
                    Optional<LocalDate> dzien = ZapisDaty.parse(m.group(1) + " " + m.group(2) + " " + ROK);
                    if (dzien.filter(d -> d.isAfter(t.najpozniej())).isPresent()) {
                        wynik.add(KARTA.finding(
                                f.polozenie(),
                                "ryzyko: termin „" + m.group(1) + " " + m.group(2) + "” – " + t.opis(),
                                "podaj termin z ustawy albo odeślij do niej"));
                    }
                }
            }
        }
        return wynik;
    }
}
