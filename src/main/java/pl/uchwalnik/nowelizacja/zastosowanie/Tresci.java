package pl.uchwalnik.nowelizacja.zastosowanie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.NaglowekAktu;
import pl.uchwalnik.akt.Odnosnik;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;

/** The texts at the end of a path: a whole unit, or the part of it that the last step names. */
final class Tresci {
    private Tresci() {}

    /** Texts a word may be looked for in; empty when there is no such place. */
    static Optional<List<String>> teksty(Akt akt, Sciezka w) {
        List<String> zebrane = new ArrayList<>();
        return zmien(akt, w, t -> {
                    zebrane.add(t);
                    return t;
                })
                .map(a -> zebrane);
    }

    /** The act with those texts changed; empty when there is no such place. */
    static Optional<Akt> zmien(Akt akt, Sciezka w, UnaryOperator<String> zmiana) {
        Optional<Integer> zakres = Zakresy.indeks(akt, w);
        if (zakres.isEmpty()) {
            return Optional.empty();
        }
        List<Krok> kroki = Zakresy.wewnatrz(w);
        if (kroki.isEmpty()) {
            List<Skladnik> tresc = Zakresy.tresc(akt, zakres.get()).stream()
                    .map(s -> Teksty.map(s, zmiana))
                    .toList();
            return Optional.of(Zakresy.withTresc(akt, zakres.get(), tresc));
        }
        return switch (kroki.getLast()) {
            case Krok.DoTytulu t when zakres.get() < 0 -> Optional.of(tytul(akt, zmiana));
            case Krok.DoTytulu t -> Optional.of(tytulZalacznika(akt, zakres.get(), zmiana));
            case Krok.DoPreambuly p -> Optional.of(preambula(akt, zmiana));
            case Krok.DoOdnosnika(int n) -> odnosnik(akt, zakres.get(), n, zmiana);
            case Krok ostatni -> wDrzewie(akt, zakres.get(), kroki, ostatni, zmiana);
        };
    }

    private static Optional<Akt> wDrzewie(
            Akt akt, int zakres, List<Krok> kroki, Krok ostatni, UnaryOperator<String> zmiana) {
        List<Krok> sciezka = ostatni.czesc() && !(ostatni instanceof Krok.DoTytuluSystematyzacyjnej)
                ? kroki.subList(0, kroki.size() - 1)
                : kroki;
        if (sciezka.isEmpty()) {
            return Optional.empty();
        }
        List<Skladnik> tresc = Zakresy.tresc(akt, zakres);
        Optional<Skladnik> cel = Drzewo.find(tresc, sciezka);
        return cel.flatMap(c -> czesc(c, ostatni, zmiana))
                .flatMap(nowy -> Drzewo.zmien(tresc, sciezka, (l, i) -> Drzewo.podmien(l, i, nowy)))
                .map(nowa -> Zakresy.withTresc(akt, zakres, nowa));
    }

    private static Optional<Skladnik> czesc(Skladnik cel, Krok ostatni, UnaryOperator<String> zmiana) {
        return switch (ostatni) {
            case Krok.DoTytuluSystematyzacyjnej t
            when cel instanceof JednostkaSystematyzacyjna g -> Optional.of(g.withTytul(zmiana.apply(g.tytul())));
            case Krok.DoWprowadzenia x
            when cel instanceof Jednostka j -> Optional.of(j.withTekst(zmiana.apply(j.tekst())));
            case Krok.DoCzesciWspolnej x
            when cel instanceof Jednostka j && !j.czescWspolna().isEmpty() ->
                Optional.of(j.withCzescWspolna(zmiana.apply(j.czescWspolna())));
            case Krok.DoZdania(int n) when cel instanceof Jednostka j -> zdanie(j, n, zmiana);
            case Krok.DoJednostki x -> Optional.of(Teksty.map(cel, zmiana));
            case Krok.DoSystematyzacyjnej x -> Optional.of(Teksty.map(cel, zmiana));
            case Krok inny -> Optional.empty();
        };
    }

    private static Optional<Skladnik> zdanie(Jednostka j, int n, UnaryOperator<String> zmiana) {
        List<String> zdania = new ArrayList<>(Zdania.split(j.tekst()));
        if (n > zdania.size()) {
            return Optional.empty();
        }
        zdania.set(n - 1, zmiana.apply(zdania.get(n - 1)));
        return Optional.of(j.withTekst(Zdania.join(zdania)));
    }

    private static Akt tytul(Akt akt, UnaryOperator<String> zmiana) {
        NaglowekAktu n = akt.naglowek();
        return withNaglowek(
                akt, new NaglowekAktu(n.rodzaj(), n.organ(), n.data(), zmiana.apply(n.przedmiot()), n.miejsce()));
    }

    private static Akt withNaglowek(Akt a, NaglowekAktu n) {
        return new Akt(
                a.metryka(), n, a.wstep(), a.tresc(), a.podpis(), a.odnosniki(), a.zalaczniki(), a.uzasadnienie());
    }

    private static Akt tytulZalacznika(Akt akt, int i, UnaryOperator<String> zmiana) {
        Zalacznik z = akt.zalaczniki().get(i);
        List<String> tytul = z.tytul().stream().map(zmiana).toList();
        return Zakresy.withZalacznik(
                akt, i, new Zalacznik(z.oznaczenie(), tytul, z.tresc(), z.odnosniki(), z.miejsce()));
    }

    private static Akt preambula(Akt a, UnaryOperator<String> zmiana) {
        return a.withPreambula(a.preambula().stream()
                .map(p -> new Akapit(zmiana.apply(p.tekst()), p.miejsce()))
                .toList());
    }

    private static Optional<Akt> odnosnik(Akt a, int zakres, int numer, UnaryOperator<String> zmiana) {
        List<Odnosnik> stare =
                zakres < 0 ? a.odnosniki() : a.zalaczniki().get(zakres).odnosniki();
        if (numer < 1 || numer > stare.size()) {
            return Optional.empty();
        }
        List<Odnosnik> nowe = new ArrayList<>(stare);
        Odnosnik o = stare.get(numer - 1);
        nowe.set(numer - 1, new Odnosnik(o.znak(), zmiana.apply(o.tekst()), o.miejsce()));
        return Optional.of(withOdnosniki(a, zakres, nowe));
    }

    static Akt withOdnosniki(Akt a, int zakres, List<Odnosnik> nowe) {
        if (zakres < 0) {
            return new Akt(
                    a.metryka(),
                    a.naglowek(),
                    a.wstep(),
                    a.tresc(),
                    a.podpis(),
                    nowe,
                    a.zalaczniki(),
                    a.uzasadnienie());
        }
        Zalacznik z = a.zalaczniki().get(zakres);
        return Zakresy.withZalacznik(a, zakres, new Zalacznik(z.oznaczenie(), z.tytul(), z.tresc(), nowe, z.miejsce()));
    }
}
