package pl.uchwalnik.nowelizacja.zastosowanie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Podobienstwo;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;

/** Findings (braki) about commands that hit nothing, with the nearest thing they might have meant. */
final class Braki {
    private Braki() {}

    /** N201: there is no such place; says how far the path leads and what stands there. */
    static Diagnoza miejsca(Akt akt, Sciezka sciezka) {
        Optional<Integer> zakres = Zakresy.indeks(akt, sciezka);
        if (zakres.isEmpty()) {
            return blad("N201", "W akcie nie ma części: " + sciezka.zakres().opis() + ".");
        }
        List<Skladnik> tresc = Zakresy.tresc(akt, zakres.get());
        List<Krok> kroki = Zakresy.wewnatrz(sciezka);
        int n = 0;
        while (n < kroki.size() && Drzewo.find(tresc, kroki.subList(0, n + 1)).isPresent()) {
            n++;
        }
        Diagnoza d = blad("N201", "W akcie nie ma jednostki: " + sciezka.opis() + ".");
        if (n >= kroki.size()) {
            return d;
        }
        List<Skladnik> obok = n == 0
                ? tresc
                : Drzewo.find(tresc, kroki.subList(0, n)).map(Drzewo::zawartosc).orElse(List.of());
        List<String> nazwy = nazwy(obok, kroki.get(n));
        if (nazwy.isEmpty()) {
            return d.withPodpowiedz(
                    "Sprawdź, czy polecenie dotyczy tego aktu i czy wcześniejsze zmiany są naniesione.");
        }
        String szukana = kroki.get(n).opis();
        String najblizsza = nazwy.stream()
                .min(Comparator.comparingInt(a -> Podobienstwo.distance(szukana, a)))
                .orElse("");
        return d.withPodpowiedz("Najbliższa jednostka, która tam stoi: " + najblizsza + ".");
    }

    private static List<String> nazwy(List<Skladnik> lista, Krok wzor) {
        List<String> nazwy = new ArrayList<>();
        for (Skladnik s : lista) {
            if (s instanceof Jednostka j && wzor instanceof Krok.DoJednostki k && j.rodzaj() == k.rodzaj()) {
                nazwy.add(new Krok.DoJednostki(j.rodzaj(), j.oznaczenie()).opis());
            }
            if (s instanceof JednostkaSystematyzacyjna g) {
                if (wzor instanceof Krok.DoSystematyzacyjnej k && g.rodzaj() == k.rodzaj()) {
                    nazwy.add(new Krok.DoSystematyzacyjnej(g.rodzaj(), g.oznaczenie()).opis());
                }
                nazwy.addAll(nazwy(g.skladniki(), wzor));
            }
        }
        return nazwy;
    }

    /** N202: the words are not there, or stand there more than once. */
    static Diagnoza slow(Sciezka gdzie, String slowa, int ile, List<String> teksty) {
        if (ile > 1) {
            return blad(
                            "N202",
                            "Wyrazy „" + slowa + "” występują w jednostce " + gdzie.opis() + " więcej niż raz (" + ile
                                    + " razy), a polecenie zmienia je w jednym miejscu.")
                    .withPodpowiedz("Podaj dłuższy ciąg wyrazów albo nowe brzmienie całej jednostki.");
        }
        Diagnoza d = blad("N202", "W jednostce " + gdzie.opis() + " nie ma wyrazów „" + slowa + "”.");
        return najblizsze(slowa, teksty)
                .map(n -> d.withPodpowiedz("Najbliższe, co tam stoi: „" + n + "”."))
                .orElse(d);
    }

    private static Optional<String> najblizsze(String slowa, List<String> teksty) {
        int ile = slowa.split(" ").length;
        String najlepsze = "";
        int odleglosc = Math.max(2, slowa.length() / 2);
        for (String tekst : teksty) {
            List<String> wyrazy = List.of(tekst.split(" "));
            for (int i = 0; i + ile <= wyrazy.size(); i++) {
                String okno = String.join(" ", wyrazy.subList(i, i + ile));
                int d = Podobienstwo.distance(slowa, okno);
                if (d < odleglosc) {
                    odleglosc = d;
                    najlepsze = okno;
                }
            }
        }
        return najlepsze.isEmpty() ? Optional.empty() : Optional.of(najlepsze);
    }

    static Diagnoza blad(String kod, String tekst) {
        return Diagnoza.blad(kod, Polozenie.NIEZNANE, tekst);
    }
}
