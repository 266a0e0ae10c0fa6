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

/** A family assistant works with at most 15 families (liczba rodzin asystenta). */
public final class RodzinyAsystenta implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K572",
            "liczba rodzin asystenta rodziny",
            Waga.OSTRZEZENIE,
            "art. 15 ust. 4 ustawy o wspieraniu rodziny i systemie pieczy zastępczej",
            "Asystent rodziny może mieć pod opieką najwyżej 15 rodzin.",
            """
            § 1. Asystent rodziny pracuje najwyżej z 20 rodzinami.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            § 1. Asystent rodziny pracuje najwyżej z 15 rodzinami.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Pattern LICZBA =
            Pattern.compile("(?iu)asysten\\p{L}+ rodziny[^.;]{0,60}?(\\d{1,3}) rodzin(?:ami|y)?(?!\\p{L})");
    private static final int NAJWIECEJ = 15;

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<Diagnoza> wynik = new ArrayList<>();
        for (Fragment f : kontekst.normy()) {
            Matcher m = LICZBA.matcher(f.tekst());
            while (m.find()) {
                if (Integer.parseInt(m.group(1)) > NAJWIECEJ) {
                    wynik.add(KARTA.finding(
                            f.polozenie(),
                            "ryzyko: asystent rodziny z liczbą rodzin " + m.group(1) + ", a ustawa dopuszcza "
                                    + NAJWIECEJ,
                            "podaj liczbę nie większą niż 15"));
                }
            }
        }
        return wynik;
    }
}
