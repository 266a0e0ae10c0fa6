package pl.uchwalnik.kontrola.liczby;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fragment;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;
import pl.uchwalnik.kontrola.Tablica;

/** A number fixed by a statute is not changed (liczba określona ustawą); the numbers come from a data file. */
public final class LimitUstawowy implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K581",
            "liczba określona ustawą",
            Waga.OSTRZEZENIE,
            "art. 28 ust. 2 ustawy o wspieraniu rodziny i systemie pieczy zastępczej i inne wymienione w znalezisku",
            "Liczbę, termin albo kwotę z ustawy powtarza się bez zmiany albo wcale; inna zmienia ustawę uchwałą.",
            """
            § 1. Pod opieką jednego wychowawcy w placówce wsparcia dziennego przebywa najwyżej 20 dzieci.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            § 1. Pod opieką jednego wychowawcy w placówce wsparcia dziennego przebywa najwyżej 15 dzieci.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    /** Pattern with the number, the least and the greatest one allowed, what the statute says. */
    private record Limit(Pattern wzorzec, int od, int doo, String opis) {
        static Limit of(List<String> w) {
            return new Limit(
                    Pattern.compile("(?iu)" + w.get(0)),
                    Integer.parseInt(w.get(1)),
                    Integer.parseInt(w.get(2)),
                    w.get(3));
        }
    }

    private static final List<Limit> LIMITY =
            Tablica.read("limity.txt").stream().map(Limit::of).toList();

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<Diagnoza> wynik = new ArrayList<>();
        for (Fragment f : kontekst.przepisy()) {
            for (Limit l : LIMITY) {
                Matcher m = l.wzorzec().matcher(f.tekst());
                while (m.find()) {
                    int liczba = Integer.parseInt(m.group(1).replaceAll("\\D", ""));
                    if (liczba < l.od() || liczba > l.doo()) {
                        wynik.add(KARTA.finding(
                                f.polozenie(),
                                "ryzyko: „" + m.group().strip() + "” – " + l.opis(),
                                "podaj liczbę zgodną z ustawą albo odeślij do niej"));
                    }
                }
            }
        }
        return wynik;
    }
}
