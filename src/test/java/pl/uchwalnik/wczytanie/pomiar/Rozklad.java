package pl.uchwalnik.wczytanie.pomiar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import pl.uchwalnik.akt.Adres;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Cytat;
import pl.uchwalnik.akt.Czlon;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Lista;
import pl.uchwalnik.akt.Naglowek;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Tabela;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.skladnia.AktPrinter;

/**
 * An act taken apart for counting (rozkład): every unit and chapter by its address with its own text, and apart from them
 * what is no unit: the title block, the legal basis, the signature, headings of annexes, the justification.
 */
final class Rozklad {

    private final Map<String, String> jednostki = new LinkedHashMap<>();
    private final Map<String, String> reszta = new LinkedHashMap<>();

    private Rozklad() {}

    /** @param jak the text as it is compared, from its address and the text */
    static Rozklad of(Akt akt, BinaryOperator<String> jak) {
        Rozklad r = new Rozklad();
        r.rest("rodzaj", akt.naglowek().rodzaj());
        r.rest("organ", akt.naglowek().organ());
        r.rest("data", akt.naglowek().data());
        r.rest("przedmiot", akt.naglowek().przedmiot());
        r.rest("wstęp", akt.wstep().stream().map(Akapit::tekst).collect(Collectors.joining(" ")));
        r.rest("podpis", String.join(" ", akt.podpis().wiersze()));
        r.rest("uzasadnienie", new AktPrinter().print(akt.uzasadnienie()));
        r.contents(akt.tresc(), Adres.AKT);
        for (int i = 0; i < akt.zalaczniki().size(); i++) {
            Zalacznik z = akt.zalaczniki().get(i);
            String nazwa = "zał. " + (i + 1) + ", ";
            r.rest(nazwa + "oznaczenie", String.join(" ", z.oznaczenie()));
            r.rest(nazwa + "tytuł", String.join(" ", z.tytul()));
            r.contents(z.tresc(), new Adres(z.czesc(), List.of()));
        }
        r.jednostki.replaceAll(jak);
        r.reszta.replaceAll(jak);
        return r;
    }

    /** Units and chapters by address, in the order of the text. */
    Map<String, String> jednostki() {
        return jednostki;
    }

    Map<String, String> reszta() {
        return reszta;
    }

    private void rest(String nazwa, String tekst) {
        if (!tekst.isBlank()) {
            reszta.put(nazwa, normal(tekst));
        }
    }

    private void contents(List<Skladnik> tresc, Adres czesc) {
        rest(czesc + " poza jednostkami", walk(tresc, czesc));
    }

    /** Puts down the units; returns the text that stands among them without a mark. */
    private String walk(List<Skladnik> skladniki, Adres nad) {
        StringBuilder luzem = new StringBuilder();
        int tirety = 0;
        for (Skladnik s : skladniki) {
            switch (s) {
                case Jednostka j -> {
                    Adres adres = nad.plus(
                            j.rodzaj().nieoznaczona()
                                    ? Czlon.tiret(j.rodzaj(), ++tirety)
                                    : new Czlon(j.rodzaj(), j.oznaczenie()));
                    String klucz = reserve(adres.toString());
                    String bloki = walk(j.skladniki(), adres);
                    jednostki.put(klucz, normal(j.tekst() + " " + bloki + " " + j.czescWspolna()));
                }
                case JednostkaSystematyzacyjna g -> {
                    jednostki.put(reserve(chapter(nad.czesc(), g)), normal(g.tytul()));
                    luzem.append(walk(g.skladniki(), nad)).append(' ');
                }
                case Akapit a -> luzem.append(a.tekst()).append(' ');
                case Naglowek n -> luzem.append(n.tekst()).append(' ');
                case Lista l -> luzem.append(new AktPrinter().print(List.of(l))).append(' ');
                case Tabela t -> luzem.append(table(t)).append(' ');
                case Cytat c -> luzem.append(new AktPrinter().print(List.of(c))).append(' ');
            }
        }
        return luzem.toString();
    }

    private static String chapter(Adres.Czesc czesc, JednostkaSystematyzacyjna g) {
        String numer = g.oznaczenie().equals(Oznaczenie.BRAK)
                ? ""
                : " " + g.oznaczenie().numer() + g.oznaczenie().litery();
        return (czesc.zalacznik() ? czesc + ", " : "") + g.rodzaj().nazwa() + numer;
    }

    /** An address not used yet: a faulty act may have two units of the same one. */
    private String reserve(String adres) {
        String a = adres;
        for (int i = 2; jednostki.containsKey(a); i++) {
            a = adres + " (" + i + ")";
        }
        jednostki.put(a, "");
        return a;
    }

    private static String table(Tabela t) {
        return t.podpis() + " "
                + t.kolumny().stream().map(Tabela.Kolumna::naglowek).collect(Collectors.joining(" "))
                + " "
                + t.wiersze().stream().map(w -> String.join(" ", w)).collect(Collectors.joining(" "));
    }

    /** What no reader can keep is not compared: kinds of space, of quotation mark and of dash, height of digits. */
    static String normal(String t) {
        StringBuilder b = new StringBuilder();
        String zwarty = t.replaceAll("[\\s\\u00A0]+", " ").strip();
        for (int i = 0; i < zwarty.length(); i++) {
            char c = zwarty.charAt(i);
            int indeks = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c);
            b.append(
                    indeks >= 0
                            ? (char) ('0' + indeks)
                            : switch (c) {
                                case '„', '”', '“', '"' -> '"';
                                case '–', '—', '-', '‑' -> '-';
                                case '⁾' -> ')';
                                default -> c;
                            });
        }
        return b.toString().replace("\\", "").replace("{proza} ", "").replace("{cytat} ", "");
    }
}
