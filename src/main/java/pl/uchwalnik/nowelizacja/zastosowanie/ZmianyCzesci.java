package pl.uchwalnik.nowelizacja.zastosowanie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.Miejsce;
import pl.uchwalnik.akt.Odnosnik;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.nowelizacja.polecenia.Brzmienie;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;

/** Changes of parts of units: introduction, common part, sentences, titles, preamble, footnotes. */
final class ZmianyCzesci {
    private ZmianyCzesci() {}

    static Wynik<Akt> noweBrzmienie(Akt akt, Sciezka w, Brzmienie.Cytowane c) {
        if (w.ostatni() instanceof Krok.DoPreambuly) {
            return Wynik.of(akt.withPreambula(akapity(c)));
        }
        if (w.ostatni() instanceof Krok.DoTytulu && !w.zakres().pusta()) {
            return Zalaczniki.tytul(akt, w, akapity(c));
        }
        String nowy = bezZnaku(w.ostatni(), ZmianyJednostek.tekst(c));
        return Tresci.zmien(akt, w, t -> nowy).map(Wynik::of).orElseGet(() -> Wynik.brak(Braki.miejsca(akt, w)));
    }

    private static List<Akapit> akapity(Brzmienie.Cytowane c) {
        return c.tresc().stream()
                .filter(Akapit.class::isInstance)
                .map(Akapit.class::cast)
                .toList();
    }

    /** A common part is quoted with its dash, a footnote with its mark; the tree holds them without. */
    private static String bezZnaku(Krok krok, String tekst) {
        return switch (krok) {
            case Krok.DoCzesciWspolnej x
            when tekst.startsWith("–") -> tekst.substring(1).stripLeading();
            case Krok.DoOdnosnika x -> tekst.replaceFirst("^(?:[¹²³⁰⁴-⁹]+⁾|\\d+\\)) ?", "");
            case Krok inny -> tekst;
        };
    }

    static Wynik<Akt> dodanie(Akt akt, Polecenie.Dodanie d, Brzmienie.Cytowane c) {
        Krok krok = d.co().pierwszy();
        String nowy = bezZnaku(krok, ZmianyJednostek.tekst(c));
        return switch (krok) {
            case Krok.DoZdania(int n) ->
                jednostka(akt, d.w(), j -> {
                    List<String> zdania = new ArrayList<>(Zdania.split(j.tekst()));
                    int po = d.po().orElse(krok) instanceof Krok.DoZdania(int k) && d.po().isPresent() ? k : n - 1;
                    if (po > zdania.size()) {
                        return Optional.empty();
                    }
                    zdania.addAll(po, Zdania.split(nowy));
                    return Optional.of(j.withTekst(Zdania.join(zdania)));
                });
            case Krok.DoCzesciWspolnej x ->
                jednostka(
                        akt,
                        d.w(),
                        j -> j.czescWspolna().isEmpty() ? Optional.of(j.withCzescWspolna(nowy)) : Optional.empty());
            case Krok.DoOdnosnika(int n) -> odnosnik(akt, d.w(), n, nowy);
            case Krok.DoPreambuly x when akt.preambula().isEmpty() -> Wynik.of(akt.withPreambula(akapity(c)));
            case Krok inny -> Wynik.brak(Braki.blad("N208", "Nie można dodać: " + inny.opis() + "."));
        };
    }

    private static Wynik<Akt> odnosnik(Akt akt, Sciezka w, int numer, String tekst) {
        int zakres = Zakresy.indeks(akt, w).orElse(-1);
        List<Odnosnik> nowe = new ArrayList<>(
                zakres < 0 ? akt.odnosniki() : akt.zalaczniki().get(zakres).odnosniki());
        StringBuilder znak = new StringBuilder();
        Integer.toString(numer).chars().forEach(c -> znak.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0')));
        nowe.add(Math.min(numer - 1, nowe.size()), new Odnosnik(znak + "⁾", tekst, Miejsce.NIEZNANE));
        return Wynik.of(Tresci.withOdnosniki(akt, zakres, nowe));
    }

    static Wynik<Akt> uchylenie(Akt akt, Polecenie.Uchylenie u) {
        Krok krok = u.co().pierwszy();
        return switch (krok) {
            case Krok.DoZdania(int n) ->
                jednostka(akt, u.w(), j -> {
                    List<String> zdania = new ArrayList<>(Zdania.split(j.tekst()));
                    if (n > zdania.size()) {
                        return Optional.empty();
                    }
                    zdania.remove(n - 1);
                    return Optional.of(j.withTekst(Zdania.join(zdania)));
                });
            case Krok.DoCzesciWspolnej x ->
                jednostka(
                        akt,
                        u.w(),
                        j -> j.czescWspolna().isEmpty() ? Optional.empty() : Optional.of(j.withCzescWspolna("")));
            case Krok.DoPreambuly x -> Wynik.of(akt.withPreambula(List.of()));
            case Krok.DoOdnosnika(int n) -> bezOdnosnika(akt, u.w(), n);
            case Krok inny -> Wynik.brak(Braki.blad("N208", "Nie można uchylić: " + inny.opis() + "."));
        };
    }

    private static Wynik<Akt> bezOdnosnika(Akt akt, Sciezka w, int numer) {
        int zakres = Zakresy.indeks(akt, w).orElse(-1);
        List<Odnosnik> nowe = new ArrayList<>(
                zakres < 0 ? akt.odnosniki() : akt.zalaczniki().get(zakres).odnosniki());
        if (numer < 1 || numer > nowe.size()) {
            return Wynik.brak(Braki.miejsca(akt, w.with(new Krok.DoOdnosnika(numer))));
        }
        nowe.remove(numer - 1);
        return Wynik.of(Tresci.withOdnosniki(akt, zakres, nowe));
    }

    private static Wynik<Akt> jednostka(
            Akt akt, Sciezka w, java.util.function.Function<Jednostka, Optional<Jednostka>> zmiana) {
        Optional<Integer> zakres = Zakresy.indeks(akt, w);
        List<Krok> kroki = Zakresy.wewnatrz(w);
        if (zakres.isEmpty() || kroki.isEmpty()) {
            return Wynik.brak(Braki.miejsca(akt, w));
        }
        return Drzewo.find(Zakresy.tresc(akt, zakres.get()), kroki)
                .filter(Jednostka.class::isInstance)
                .map(Jednostka.class::cast)
                .flatMap(zmiana)
                .map(nowa -> ZmianyJednostek.wTresci(
                        akt, w, (tresc, k) -> Drzewo.zmien(tresc, k, (l, i) -> Drzewo.podmien(l, i, nowa))))
                .orElseGet(() -> Wynik.brak(Braki.blad("N201", "W jednostce " + w.opis() + " nie ma takiej części.")));
    }
}
