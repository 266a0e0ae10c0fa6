package pl.uchwalnik.wczytanie.rozpoznanie;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.skladnia.Ochrona;
import pl.uchwalnik.wczytanie.Linia;
import pl.uchwalnik.wczytanie.Linia.Rodzaj;

/** Lines of a part that is prose (część prozaiczna) as Markdown of the canonical text; their words are protected. */
final class Prozaiczne {

    private static final Pattern POZYCJA = Pattern.compile("^(?:(\\d{1,3})[.)]|[-–•])\\s+(\\S.*)$");

    private Prozaiczne() {}

    /** A whole part: in the body its title block first, in an annex its heading. */
    static List<String> part(Czesc c) {
        List<String> wynik = new ArrayList<>();
        List<Linia> tresc = c.linie();
        if (c.rodzaj() == Czesc.Rodzaj.ZALACZNIK) {
            int pierwszy = 0;
            while (pierwszy < tresc.size() && tresc.get(pierwszy).rodzaj() != Rodzaj.NAGLOWEK) {
                pierwszy++;
            }
            Naglowek n = Naglowek.zalacznik(tresc, pierwszy);
            wynik.addAll(n.wiersze());
            tresc = n.reszta();
        }
        wynik.add("{proza}");
        wynik.addAll(print(tresc));
        return wynik;
    }

    static List<String> print(List<Linia> linie) {
        List<String> wynik = new ArrayList<>();
        boolean tabela = false;
        boolean lista = false;
        for (Linia l : linie) {
            boolean wiersz = l.rodzaj() == Rodzaj.WIERSZ_TABELI;
            Matcher m = POZYCJA.matcher(l.tekst());
            boolean pozycja = l.rodzaj() == Rodzaj.AKAPIT && m.matches();
            boolean ciagDalszy = (wiersz && tabela) || (pozycja && lista);
            if (!ciagDalszy) {
                wynik.add("");
            }
            switch (l.rodzaj()) {
                case WIERSZ_TABELI -> {
                    wynik.add(l.tekst());
                    if (!tabela) {
                        wynik.add("|" + " --- |".repeat(Wydruk.columns(l.tekst())));
                    }
                }
                case NAGLOWEK -> wynik.add("#".repeat(l.poziom()) + " " + Ochrona.encode(l.tekst()));
                case ODNOSNIK -> wynik.add(l.tekst());
                case AKAPIT, ZLAMANIE -> wynik.add(pozycja ? item(m) : Ochrona.encode(l.tekst()));
            }
            tabela = wiersz;
            lista = pozycja;
        }
        return wynik;
    }

    private static String item(Matcher m) {
        return (m.group(1) == null ? "- " : m.group(1) + ". ") + Ochrona.encode(m.group(2));
    }
}
