package pl.uchwalnik.wczytanie.rozpoznanie;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.skladnia.Ochrona;
import pl.uchwalnik.wczytanie.Linia;
import pl.uchwalnik.wczytanie.Linia.Rodzaj;
import pl.uchwalnik.wczytanie.czyszczenie.Litery;
import pl.uchwalnik.wczytanie.podzial.Czesc;
import pl.uchwalnik.wczytanie.podzial.Naglowek;

/** Lines of a part that is prose (część prozaiczna) as Markdown of the canonical text; their words are protected. */
final class Prozaiczne {

    private static final Pattern POZYCJA = Pattern.compile("^(?:(\\d{1,3})[.)]|[-–•])\\s+(\\S.*)$");

    private static final Pattern SPIS = Pattern.compile(Litery.polskie("\\bSPIS\\s+TREŚCI\\b|\\bSpis\\s+treści\\b"));
    private static final Pattern DOKUMENT =
            Pattern.compile("\\b(?:STRATEGI[AI]|PROGRAM|DIAGNOZA|RAPORT|ANALIZA SWOT|PLAN)\\b");
    private static final Pattern NAGLOWEK_RZYMSKI = Pattern.compile("^[IVXLC]{1,7}\\.\\s+[^\\p{Ll}]{3,}$");
    private static final Pattern NAGLOWEK_LICZBOWY =
            Pattern.compile("^\\d{1,2}(?:\\.\\d{1,2})*\\.?\\s+\\p{Lu}{3}[^\\p{Ll}]*$");

    private Prozaiczne() {}

    /** A strategy, a programme, a report: no § in it, and its numbers are those of headings or of a table of contents. */
    static boolean document(Czesc c, List<Odczyt> odczyty) {
        if (c.linie().stream().anyMatch(l -> l.tekst().matches(".*(?:§\\s?\\d|Art\\.\\s?\\d).*"))) {
            return false;
        }
        boolean spis = c.linie().stream().anyMatch(l -> SPIS.matcher(l.tekst()).find());
        boolean nazwa = c.linie().stream()
                .limit(40)
                .anyMatch(l -> DOKUMENT.matcher(l.tekst()).find());
        boolean numeryNaglowkow = c.linie().stream()
                .anyMatch(l -> NAGLOWEK_LICZBOWY.matcher(l.tekst()).matches());
        boolean jednostki = odczyty.stream()
                .filter(o -> o.rodzaj().isPresent())
                .anyMatch(o -> o.rodzaj().get().podstawowa());
        return spis || (nazwa && (numeryNaglowkow || !jednostki));
    }

    /** The part with its numbered lines in capitals marked as headings. */
    static Czesc headings(Czesc c) {
        return new Czesc(c.rodzaj(), c.linie().stream().map(Prozaiczne::heading).toList());
    }

    private static Linia heading(Linia l) {
        if (l.rodzaj() != Rodzaj.AKAPIT || l.tekst().length() > 120) {
            return l;
        }
        boolean rzymski = NAGLOWEK_RZYMSKI.matcher(l.tekst()).matches();
        boolean liczbowy = NAGLOWEK_LICZBOWY.matcher(l.tekst()).matches();
        return rzymski || liczbowy ? new Linia(l.tekst(), Rodzaj.NAGLOWEK, rzymski ? 1 : 2, false, l.polozenie()) : l;
    }

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
