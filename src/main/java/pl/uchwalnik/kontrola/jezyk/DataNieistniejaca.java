package pl.uchwalnik.kontrola.jezyk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.jezyk.ZapisDaty;
import pl.uchwalnik.kontrola.Fragment;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** A day that the calendar does not have (data, której nie ma). */
public final class DataNieistniejaca implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K603",
            "data, której nie ma w kalendarzu",
            Waga.BLAD,
            "ZTP § 17",
            "Akt z datą, której nie ma, nie da się powołać ani wykonać.",
            """
            § 1. Program trwa do dnia 31 listopada 2027 r.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            § 1. Program trwa do dnia 30 listopada 2027 r.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final List<String> SLADY = List.of(" r.");
    private static final Pattern DATA = Pattern.compile(
            "(?<!\\d)(\\d{1,2}) (stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia) (\\d{4}) r\\.");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<Diagnoza> wynik = new ArrayList<>();
        for (Fragment f : kontekst.fragmenty()) {
            if (!f.mentions(SLADY)) {
                continue;
            }
            Matcher m = DATA.matcher(f.tekst());
            while (m.find()) {
                if (ZapisDaty.parse(m.group()).isEmpty()) {
                    wynik.add(KARTA.finding(f.polozenie(), "nie ma takiej daty: „" + m.group() + "”", "popraw datę"));
                }
            }
        }
        return wynik;
    }
}
