package pl.uchwalnik.wczytanie.rozpoznanie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.wczytanie.Linia;
import pl.uchwalnik.wczytanie.Linia.Rodzaj;
import pl.uchwalnik.wczytanie.podzial.Podpisy;

/** Reading to canonical lines (wydruk): marks in their proper form, wrapped lines joined, one unit a line. */
final class Wydruk {

    private static final String PODPIS = "{podpis} ";

    private final List<Linia> linie;
    private final List<Odczyt> odczyty;
    private final boolean trzon;
    private final boolean lamany;
    private final Zapis wynik = new Zapis();
    private final Notacje notacje;
    private final boolean paragrafy;
    private int jednostki;

    Wydruk(List<Linia> linie, List<Odczyt> odczyty, boolean trzon) {
        this.linie = linie;
        this.odczyty = odczyty;
        this.trzon = trzon;
        this.lamany = wrapped(linie);
        this.notacje = new Notacje(odczyty.stream().anyMatch(Wydruk::lostSection));
        this.paragrafy = odczyty.stream()
                .anyMatch(o -> o.rodzaj().map(RodzajJednostki::podstawowa).orElse(false));
    }

    int jednostki() {
        return jednostki;
    }

    Zapis print() {
        // what stands before the first unit is a title: its lines are not one sentence
        for (Linia l : segment(-1)) {
            plain(List.of(l), 0, false);
        }
        for (int i = 0; i < odczyty.size(); i++) {
            Odczyt o = odczyty.get(i);
            List<Linia> segment = segment(i);
            int wiersz = wynik.ostatni() + 1;
            if (o.rozdzial()) {
                chapter(o, segment);
            } else {
                unit(o, segment, i);
            }
            jednostki++;
            notacje.tell(o, wiersz, place(o), wynik);
            suspect(o, segment, wiersz);
        }
        notacje.tellAll(wynik);
        return wynik;
    }

    /** Lines end where the page does, so that a capital at the start of one says nothing. */
    private static boolean wrapped(List<Linia> linie) {
        long dalsze = linie.stream()
                .filter(l ->
                        !l.tekst().isEmpty() && Character.isLowerCase(l.tekst().charAt(0)))
                .filter(l -> !l.tekst().matches("^[a-z]{1,2}[)/].*"))
                .count();
        return dalsze * 6 > linie.size();
    }

    private static boolean lostSection(Odczyt o) {
        return o.rodzaj().equals(Optional.of(RodzajJednostki.PARAGRAF))
                && o.kandydat().forma() == Forma.KROPKA;
    }

    /** Tells what looks wrong in the text that the reading was given. */
    private void suspect(Odczyt o, List<Linia> segment, int wiersz) {
        String t = segment.isEmpty() ? "" : segment.getFirst().tekst();
        boolean podParagrafem = !o.przed().paragraf().equals(Oznaczenie.BRAK)
                || o.rodzaj().map(RodzajJednostki::podstawowa).orElse(true);
        Optional<String> zarzut = o.rozdzial()
                ? Podejrzenia.title(t)
                : paragrafy && !podParagrafem
                        ? Optional.of("Jednostka stoi przed pierwszym paragrafem; może § stracił oznaczenie.")
                        : Podejrzenia.text(t);
        zarzut.ifPresent(z -> wynik.assume(
                wiersz,
                Diagnoza.uwaga("W134", place(o), z)
                        .withPodpowiedz(
                                "Porównaj z pierwowzorem; poprawkę wpisz do tekstu zapisanego opcją --wynik.")));
    }

    private Polozenie place(Odczyt o) {
        return linie.get(o.kandydat().wiersz()).at(o.kandydat().od());
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
            Linia wycinek = linie.get(w).wycinek(Math.min(od, doo), doo);
            if (!wycinek.tekst().isEmpty() || (w == wierszOd && i >= 0)) {
                s.add(wycinek);
            }
        }
        return s;
    }

    private void chapter(Odczyt o, List<Linia> segment) {
        Kandydat k = o.kandydat();
        String slowo = k.forma() == Forma.ROZDZIAL
                ? linie.get(k.wiersz()).tekst().substring(k.od(), k.doo()).toUpperCase(java.util.Locale.ROOT)
                : "";
        String nazwa = slowo.contains("ODDZ")
                ? "Oddział"
                : slowo.contains("DZIA") && !slowo.contains("ROZ") ? "Dział" : "Rozdział";
        wynik.add((nazwa + " " + k.znak()).strip(), place(o));
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
        wynik.add(escape(tytul.toString().replaceFirst("(?<=\\p{L})\\.$", "")), place(o));
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
            case TIRET -> parent(o.przed()) + "–";
            case PODWOJNE_TIRET -> "– –";
        };
        boolean ostatni = trzon && i == odczyty.size() - 1;
        boolean domyslnyUstep = rodzaj.podstawowa() && implicitFirst(i) && !segment.isEmpty();
        if (domyslnyUstep) {
            wynik.add(przed, place(o));
            body("1.", segment, ostatni, place(o));
        } else {
            body(przed, segment, ostatni, place(o));
        }
    }

    /** A dash is read by what stands before it; the unit it belongs to is said. */
    private static String parent(Stan s) {
        Oznaczenie brak = Oznaczenie.BRAK;
        String poziom = !s.litera().equals(brak)
                ? "lit."
                : !s.punkt().equals(brak) ? "pkt" : !s.ustep().equals(brak) ? "ust." : "";
        return poziom.isEmpty() ? "" : "{w " + poziom + "} ";
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
    private void body(String przed, List<Linia> segment, boolean ostatni, Polozenie gdzie) {
        StringBuilder b = new StringBuilder(przed);
        List<Linia> sklejone = new ArrayList<>();
        int podpis = ostatni && segment.size() > 1
                ? 1 + Podpisy.begin(segment.stream().skip(1).map(Linia::tekst).toList())
                : segment.size();
        int i = 0;
        for (; i < segment.size(); i++) {
            Linia l = segment.get(i);
            boolean pierwsza = b.length() == przed.length();
            if (osobna(l) || i == podpis || (!pierwsza && !runsOn(b, l, ostatni))) {
                break;
            }
            if (!pierwsza && !lamany && startsAnew(l)) {
                sklejone.add(l);
            }
            List<String> kawalki = ostatni ? Podpisy.split(l.tekst()) : List.of(l.tekst());
            append(b, kawalki.getFirst());
            if (kawalki.size() > 1) {
                wynik.add(b.toString(), gdzie);
                wynik.add(PODPIS + kawalki.get(1), l.polozenie());
                plain(segment, i + 1, false);
                return;
            }
        }
        wynik.add(b.toString(), gdzie);
        tellJoined(sklejone);
        plain(segment, i, ostatni);
    }

    private void tellJoined(List<Linia> sklejone) {
        if (!sklejone.isEmpty()) {
            wynik.assume(
                    wynik.ostatni(),
                    Diagnoza.uwaga(
                                    "W133",
                                    sklejone.getFirst().polozenie(),
                                    "Wiersz zaczynający się wielką literą dołączono do zdania powyżej.")
                            .withPodpowiedz("Sprawdź, czy to nie osobna jednostka albo podpis."));
        }
    }

    private static boolean startsAnew(Linia l) {
        return !l.tekst().isEmpty() && Character.isUpperCase(l.tekst().charAt(0));
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
        Polozenie poczatek = Polozenie.NIEZNANE;
        boolean tabela = false;
        for (int i = 0; i < reszta.size(); i++) {
            Linia l = reszta.get(i);
            boolean wiersz = l.rodzaj() == Rodzaj.WIERSZ_TABELI;
            if (wiersz || osobna(l) || i >= podpis) {
                flush(akapit, poczatek);
                separate(l, i == podpis, wiersz && !tabela);
            } else {
                if (!akapit.isEmpty() && !runsOn(akapit, l, false)) {
                    flush(akapit, poczatek);
                }
                poczatek = akapit.isEmpty() ? l.polozenie() : poczatek;
                akapit.append(akapit.isEmpty() ? "" : " ").append(l.tekst());
            }
            tabela = wiersz;
        }
        flush(akapit, poczatek);
    }

    private void separate(Linia l, boolean podpis, boolean pierwszyWierszTabeli) {
        if (l.tekst().startsWith(Cytaty.ZNACZNIK)) {
            wynik.addAll(Cytaty.lines(l.tekst()), l.polozenie());
            if (Cytaty.unclosed(l.tekst())) {
                wynik.assume(
                        wynik.ostatni(),
                        Diagnoza.uwaga(
                                "W124",
                                l.polozenie(),
                                "Cudzysłów otwarty w tym miejscu nie jest zamknięty; przyjęto, gdzie się kończy."));
            }
            return;
        }
        wynik.add((podpis ? PODPIS : "") + l.tekst(), l.polozenie());
        if (pierwszyWierszTabeli) {
            wynik.add("|" + " --- |".repeat(columns(l.tekst())), l.polozenie());
        }
    }

    static int columns(String wiersz) {
        return (int) wiersz.replace("\\|", "").chars().filter(c -> c == '|').count() - 1;
    }

    private void flush(StringBuilder akapit, Polozenie gdzie) {
        if (!akapit.isEmpty()) {
            wynik.add(escape(akapit.toString()), gdzie);
            if (jednostki > 0) {
                wynik.assume(
                        wynik.ostatni(),
                        Diagnoza.uwaga("W132", gdzie, "Tekst bez oznaczenia zostawiono jako akapit tej jednostki.")
                                .withPodpowiedz("Jeżeli to osobna jednostka, nadaj jej oznaczenie."));
            }
            akapit.setLength(0);
        }
    }

    /** A line of plain text that would be read as a mark. */
    static String escape(String t) {
        return t.isEmpty() || t.startsWith("\\") ? t : "\\" + t;
    }
}
