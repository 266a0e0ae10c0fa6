package pl.uchwalnik.kontrola.struktura;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.JednostkaZAdresem;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** Units of one level are numbered without gaps and in order (ciągłość numeracji). */
public final class CiagloscNumeracji implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K101",
            "ciągłość numeracji",
            Waga.OSTRZEZENIE,
            "ZTP § 57 ust. 1–5 w zw. z § 124",
            "Luka albo odwrócona kolejność oznaczeń rodzi pytanie, czy nie zgubiono przepisu, i psuje odesłania.",
            """
            § 1. Tworzy się Ośrodek.

            § 3. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            § 1. Tworzy się Ośrodek.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<Diagnoza> wynik = new ArrayList<>();
        kontekst.poziomy().forEach((poziom, jednostki) -> {
            if (!poziom.rodzaj().nieoznaczona()) {
                List<Diagnoza> znalezione = new ArrayList<>();
                checkPoziom(poziom.rodzaj(), jednostki, znalezione);
                // an excerpt has gaps by its nature
                boolean wyciag = kontekst.wyciag() && poziom.rodzaj().podstawowa();
                znalezione.forEach(d -> wynik.add(wyciag ? d.withWaga(Waga.UWAGA) : d));
            }
        });
        return wynik;
    }

    private static void checkPoziom(RodzajJednostki rodzaj, List<JednostkaZAdresem> jednostki, List<Diagnoza> wynik) {
        Optional<Oznaczenie> poprzednie = Optional.empty();
        for (JednostkaZAdresem j : jednostki) {
            Oznaczenie to = j.jednostka().oznaczenie();
            if (poprzednie.isEmpty() && !poczatkowe(to)) {
                wynik.add(KARTA.finding(
                        Kontekst.polozenie(j),
                        "numeracja zaczyna się od „" + rodzaj.skrot() + " " + to + "”, a nie od pierwszego oznaczenia",
                        "sprawdź, czy nie brakuje wcześniejszej jednostki"));
            } else if (poprzednie.isPresent() && !poprzednie.get().equals(to) && !nastepuje(poprzednie.get(), to)) {
                wynik.add(KARTA.finding(
                        Kontekst.polozenie(j),
                        "po „" + rodzaj.skrot() + " " + poprzednie.get() + "” stoi „" + rodzaj.skrot() + " " + to + "”",
                        "kolejne oznaczenie to „" + rodzaj.skrot() + " "
                                + poprzednie.get().next() + "”"));
            }
            poprzednie = Optional.of(to);
        }
    }

    private static boolean poczatkowe(Oznaczenie o) {
        return switch (o.zapis()) {
            case LITEROWY -> o.litery().equals("a");
            case ARABSKI, RZYMSKI -> o.numer() == 1 && o.litery().isEmpty();
            case BRAK -> true;
        };
    }

    /** True where {@code b} may stand directly after {@code a}: the next mark, or one inserted later by an amendment. */
    static boolean nastepuje(Oznaczenie a, Oznaczenie b) {
        if (a.compareTo(b) >= 0) {
            return false;
        }
        if (a.zapis() != Oznaczenie.Zapis.LITEROWY) {
            boolean goly = b.litery().isEmpty() && b.indeks().isEmpty();
            return b.numer() == a.numer() || (goly && b.numer() == a.numer() + 1);
        }
        String rdzen = rdzen(a.litery());
        return rdzen(b.litery()).equals(rdzen)
                || b.litery().equals(Oznaczenie.literowe(rdzen).next().litery());
    }

    /** Letter that amendments have not lengthened: {@code b} of {@code ba}, but {@code za} of {@code za}. */
    private static String rdzen(String litery) {
        int i = 0;
        while (i < litery.length() - 1 && litery.charAt(i) == 'z') {
            i++;
        }
        return litery.substring(0, i + 1);
    }
}
