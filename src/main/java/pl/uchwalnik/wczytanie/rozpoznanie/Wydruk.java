package pl.uchwalnik.wczytanie.rozpoznanie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.wczytanie.Linia;
import pl.uchwalnik.wczytanie.Linia.Rodzaj;

/** Reading to canonical lines (wydruk): marks in their proper form, wrapped lines joined, one unit a line. */
final class Wydruk {

    private static final String PODPIS = "{podpis} ";

    private final List<Linia> linie;
    private final List<Odczyt> odczyty;
    private final boolean trzon;
    private final List<String> wynik = new ArrayList<>();
    private final List<Diagnoza> diagnozy;
    private int jednostki;
    private int domysly;

    Wydruk(List<Linia> linie, List<Odczyt> odczyty, boolean trzon, List<Diagnoza> diagnozy) {
        this.linie = linie;
        this.odczyty = odczyty;
        this.trzon = trzon;
        this.diagnozy = diagnozy;
    }

    int jednostki() {
        return jednostki;
    }

    int domysly() {
        return domysly;
    }

    List<String> print() {
        // what stands before the first unit is a title: its lines are not one sentence
        for (Linia l : segment(-1)) {
            plain(List.of(l), 0, false);
        }
        for (int i = 0; i < odczyty.size(); i++) {
            Odczyt o = odczyty.get(i);
            List<Linia> segment = segment(i);
            if (o.rozdzial()) {
                chapter(o, segment);
            } else {
                unit(o, segment, i);
            }
            tell(o);
        }
        return wynik;
    }

    private void tell(Odczyt o) {
        jednostki++;
        String domysl = o.domysl();
        if (!domysl.isEmpty()) {
            domysly++;
            Linia l = linie.get(o.kandydat().wiersz());
            diagnozy.add(Diagnoza.uwaga("W130", l.polozenie(), domysl)
                    .withPodpowiedz("Porównaj z pierwowzorem; poprawkę wpisz do tekstu zapisanego opcją --wynik."));
        }
    }

    /** Text between a reading and the next one: the rest of its line and whole lines after it. */
    private List<Linia> segment(int i) {
        int wierszOd = i < 0 ? 0 : odczyty.get(i).kandydat().wiersz();
        int znakOd = i < 0 ? 0 : odczyty.get(i).kandydat().doo();
        boolean ostatni = i + 1 >= odczyty.size();
        int wierszDo =
                ostatni ? linie.size() - 1 : odczyty.get(i + 1).kandydat().wiersz();
        int znakDo = ostatni ? Integer.MAX_VALUE : odczyty.get(i + 1).kandydat().od();
        List<Linia> s = new ArrayList<>();
        for (int w = wierszOd; w <= wierszDo && w < linie.size(); w++) {
            String t = linie.get(w).tekst();
            int od = w == wierszOd ? Math.min(znakOd, t.length()) : 0;
            int doo = w == wierszDo ? Math.min(znakDo, t.length()) : t.length();
            String wycinek = od < doo ? t.substring(od, doo).strip() : "";
            if (!wycinek.isEmpty() || (w == wierszOd && i >= 0)) {
                s.add(linie.get(w).withTekst(wycinek));
            }
        }
        return s;
    }

    private void chapter(Odczyt o, List<Linia> segment) {
        String slowo = linie.get(o.kandydat().wiersz()).tekst().toUpperCase(java.util.Locale.ROOT);
        boolean dzial = slowo.startsWith("DZIA") || slowo.matches("[IVXLC]+ DZIAŁ.*");
        boolean oddzial = slowo.startsWith("ODDZ");
        String nazwa = dzial ? "Dział" : oddzial ? "Oddział" : "Rozdział";
        wynik.add(nazwa + " " + o.kandydat().znak());
        StringBuilder tytul = new StringBuilder();
        int i = 0;
        for (; i < segment.size(); i++) {
            String t = segment.get(i).tekst().replaceFirst("^[–:-]\\s*", "");
            boolean dlugi = tytul.length() + t.length() > 220 || (tytul.length() > 0 && t.matches(".*[.;:]$"));
            if (dlugi || segment.get(i).rodzaj() == Rodzaj.WIERSZ_TABELI) {
                break;
            }
            tytul.append(tytul.isEmpty() || t.isEmpty() ? "" : " ").append(t);
        }
        wynik.add(escape(tytul.toString().replaceFirst("(?<=\\p{L})\\.$", "")));
        plain(segment, i, false);
    }

    private void unit(Odczyt o, List<Linia> segment, int i) {
        RodzajJednostki rodzaj = o.rodzaj().orElseThrow();
        Oznaczenie znak = o.kandydat().znak();
        String przed = switch (rodzaj) {
            case ARTYKUL -> "Art. " + znak + ".";
            case PARAGRAF -> "§ " + znak + ".";
            case USTEP -> znak + ".";
            case PUNKT, LITERA -> znak + ")";
            case TIRET -> "–";
            case PODWOJNE_TIRET -> "– –";
        };
        boolean ostatni = trzon && i == odczyty.size() - 1;
        boolean domyslnyUstep = rodzaj.podstawowa() && implicitFirst(i) && !segment.isEmpty();
        if (domyslnyUstep) {
            wynik.add(przed);
            body("1.", segment, ostatni);
        } else {
            body(przed, segment, ostatni);
        }
    }

    /** True when the § goes on with ust. 2 and had no ust. 1. */
    private boolean implicitFirst(int i) {
        for (int k = i + 1; k < odczyty.size(); k++) {
            Optional<RodzajJednostki> r = odczyty.get(k).rodzaj();
            if (r.isEmpty() || r.get().podstawowa()) {
                return false;
            }
            if (r.get() == RodzajJednostki.USTEP) {
                return odczyty.get(k).kandydat().znak().equals(Oznaczenie.of(2));
            }
        }
        return false;
    }

    /** A unit's own line with the lines that its sentence runs on to; later lines are paragraphs or a signature. */
    private void body(String przed, List<Linia> segment, boolean ostatni) {
        StringBuilder b = new StringBuilder(przed);
        int i = 0;
        for (; i < segment.size(); i++) {
            Linia l = segment.get(i);
            boolean pierwsza = b.length() == przed.length();
            if (osobna(l) || (!pierwsza && !runsOn(b, l, ostatni))) {
                break;
            }
            List<String> kawalki = ostatni ? Podpisy.split(l.tekst()) : List.of(l.tekst());
            append(b, kawalki.getFirst());
            if (kawalki.size() > 1) {
                wynik.add(b.toString());
                wynik.add(PODPIS + kawalki.get(1));
                plain(segment, i + 1, false);
                return;
            }
        }
        wynik.add(b.toString());
        plain(segment, i, ostatni);
    }

    /** Lines that never run on from the sentence above. */
    private static boolean osobna(Linia l) {
        return l.rodzaj() == Rodzaj.WIERSZ_TABELI
                || l.rodzaj() == Rodzaj.ODNOSNIK
                || l.tekst().startsWith(Cytaty.ZNACZNIK);
    }

    private static void append(StringBuilder b, String t) {
        int n = b.length();
        if (n > 2
                && b.charAt(n - 1) == '-'
                && Character.isLetter(b.charAt(n - 2))
                && !t.isEmpty()
                && Character.isLowerCase(t.charAt(0))
                && !t.startsWith("i ")
                && !t.startsWith("lub ")) {
            b.setLength(n - 1);
            b.append(t);
        } else if (!t.isEmpty()) {
            b.append(' ').append(t);
        }
    }

    private static boolean runsOn(StringBuilder b, Linia l, boolean ostatni) {
        String t = l.tekst();
        if (l.rodzaj() == Rodzaj.NAGLOWEK || (ostatni && Podpisy.begin(List.of(t)) == 0)) {
            return false;
        }
        char koniec = b.charAt(b.length() - 1);
        return !t.isEmpty() && (Character.isLowerCase(t.charAt(0)) || ".:;!?”\")".indexOf(koniec) < 0);
    }

    /** Lines that belong to no mark: tables, footnotes, paragraphs, a signature. */
    private void plain(List<Linia> segment, int od, boolean mozePodpis) {
        List<Linia> reszta = segment.subList(Math.min(od, segment.size()), segment.size());
        int podpis =
                mozePodpis ? Podpisy.begin(reszta.stream().map(Linia::tekst).toList()) : reszta.size();
        StringBuilder akapit = new StringBuilder();
        boolean tabela = false;
        for (int i = 0; i < reszta.size(); i++) {
            Linia l = reszta.get(i);
            if (i == podpis) {
                flush(akapit);
                wynik.add(PODPIS + l.tekst());
                continue;
            }
            if (l.tekst().startsWith(Cytaty.ZNACZNIK)) {
                flush(akapit);
                wynik.addAll(Cytaty.lines(l.tekst()));
                continue;
            }
            boolean wiersz = l.rodzaj() == Rodzaj.WIERSZ_TABELI;
            if (wiersz || l.rodzaj() == Rodzaj.ODNOSNIK || i >= podpis) {
                flush(akapit);
                wynik.add(l.tekst());
                if (wiersz && !tabela) {
                    wynik.add("|" + " --- |".repeat(columns(l.tekst())));
                }
            } else {
                if (!akapit.isEmpty() && !runsOn(akapit, l, false)) {
                    flush(akapit);
                }
                akapit.append(akapit.isEmpty() ? "" : " ").append(l.tekst());
            }
            tabela = wiersz;
        }
        flush(akapit);
    }

    static int columns(String wiersz) {
        return (int) wiersz.replace("\\|", "").chars().filter(c -> c == '|').count() - 1;
    }

    private void flush(StringBuilder akapit) {
        if (!akapit.isEmpty()) {
            wynik.add(escape(akapit.toString()));
            akapit.setLength(0);
        }
    }

    /** A line of plain text that would be read as a mark. */
    static String escape(String t) {
        return t.isEmpty() || t.startsWith("\\") ? t : "\\" + t;
    }
}
