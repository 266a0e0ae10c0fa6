package pl.uchwalnik.nowelizacja;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Blok;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Odnosnik;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.nowelizacja.odeslania.Cel;
import pl.uchwalnik.nowelizacja.odeslania.Oznaczenia;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;
import pl.uchwalnik.nowelizacja.polecenia.Znak;
import pl.uchwalnik.nowelizacja.zastosowanie.Ogon;
import pl.uchwalnik.nowelizacja.zastosowanie.Uchylone;
import pl.uchwalnik.nowelizacja.zastosowanie.Zakresy;
import pl.uchwalnik.nowelizacja.zastosowanie.Zalaczniki;

/**
 * Equivalence of two texts of one act (równoważność): repealed units dropped, the rest paired in order; kinds, nesting and
 * text are equal; marks may differ, references point to the paired unit, and the final mark of an item follows its position.
 */
public final class Rownowaznosc {
    private Rownowaznosc() {}

    /** Place where two texts differ, in the first of them, and what is there. */
    public record Niezgodnosc(Sciezka w, String opis) {
        static Niezgodnosc tu(Sciezka w) {
            return new Niezgodnosc(w, w.opis());
        }
    }

    /** The first place where they differ, in words; empty when they are equivalent. */
    public static Optional<String> roznica(Akt a, Akt b) {
        return niezgodnosc(a, b).map(Niezgodnosc::opis);
    }

    /** The first place where they differ; empty when they are equivalent. */
    public static Optional<Niezgodnosc> niezgodnosc(Akt a, Akt b) {
        if (!a.naglowek().przedmiot().equals(b.naglowek().przedmiot())) {
            return Optional.of(Niezgodnosc.tu(Sciezka.of(new Krok.DoTytulu())));
        }
        if (!a.naglowek().pusty() && !a.preambula().equals(b.preambula())) {
            return Optional.of(Niezgodnosc.tu(Sciezka.of(new Krok.DoPreambuly())));
        }
        Akt x = zCelami(a);
        Akt y = zCelami(b);
        List<Zalacznik> zalaczniki = obowiazujaceZalaczniki(x);
        List<Zalacznik> nowe = obowiazujaceZalaczniki(y);
        if (zalaczniki.size() != nowe.size()) {
            return Optional.of(new Niezgodnosc(Sciezka.AKT, "liczba załączników"));
        }
        Optional<Niezgodnosc> roznica = tresc(x.tresc(), y.tresc(), Sciezka.AKT)
                .or(() -> odnosniki(bezPodstawy(a), bezPodstawy(b), Sciezka.AKT));
        for (int i = 0; i < zalaczniki.size() && roznica.isEmpty(); i++) {
            Sciezka w = Sciezka.of(Zakresy.krok(a, x.zalaczniki().indexOf(zalaczniki.get(i))));
            roznica = zalacznik(zalaczniki.get(i), nowe.get(i), w);
        }
        return roznica;
    }

    private static Optional<Niezgodnosc> zalacznik(Zalacznik a, Zalacznik b, Sciezka w) {
        String tytul = String.join(" ", a.tytul());
        return tytul.equals(String.join(" ", b.tytul()))
                ? tresc(a.tresc(), b.tresc(), w).or(() -> odnosniki(a.odnosniki(), b.odnosniki(), w))
                : Optional.of(Niezgodnosc.tu(w.with(new Krok.DoTytulu())));
    }

    private static List<Zalacznik> obowiazujaceZalaczniki(Akt akt) {
        return akt.zalaczniki().stream().filter(z -> !Zalaczniki.uchylony(z)).toList();
    }

    /** Footnotes of the legal basis follow it and are not amended. */
    private static List<Odnosnik> bezPodstawy(Akt akt) {
        return akt.odnosniki().stream().filter(o -> !akt.odnosnikPodstawy(o)).toList();
    }

    private static Optional<Niezgodnosc> odnosniki(List<Odnosnik> a, List<Odnosnik> b, Sciezka w) {
        List<String> x = a.stream().map(Odnosnik::tekst).toList();
        List<String> y = b.stream().map(Odnosnik::tekst).toList();
        return x.equals(y) ? Optional.empty() : Optional.of(new Niezgodnosc(w, (w.opis() + " odnośniki").strip()));
    }

    /** References written by what they point to: the order of the unit among those in force. */
    private static Akt zCelami(Akt akt) {
        Map<Cel, String> kolejne = Oznaczenia.kolejne(akt, j -> !Uchylone.uchylona(j));
        return Oznaczenia.przepisz(akt, cel -> Optional.ofNullable(kolejne.get(cel)));
    }

    private static Optional<Niezgodnosc> tresc(List<Skladnik> a, List<Skladnik> b, Sciezka w) {
        List<Skladnik> x = obowiazujace(a);
        List<Skladnik> y = obowiazujace(b);
        for (int i = 0; i < Math.min(x.size(), y.size()); i++) {
            Optional<Niezgodnosc> roznica = skladnik(x.get(i), y.get(i), w);
            if (roznica.isPresent()) {
                return roznica;
            }
        }
        return x.size() == y.size()
                ? Optional.empty()
                : Optional.of(new Niezgodnosc(w, w.opis() + ": liczba jednostek"));
    }

    private static Optional<Niezgodnosc> skladnik(Skladnik a, Skladnik b, Sciezka w) {
        return switch (a) {
            case Jednostka x when b instanceof Jednostka y -> jednostka(x, y, w);
            case JednostkaSystematyzacyjna x
            when b instanceof JednostkaSystematyzacyjna y -> {
                Sciezka nizej = w.with(new Krok.DoSystematyzacyjnej(x.rodzaj(), x.oznaczenie()));
                yield x.rodzaj() == y.rodzaj() && x.tytul().equals(y.tytul())
                        ? tresc(x.skladniki(), y.skladniki(), nizej)
                        : Optional.of(Niezgodnosc.tu(nizej));
            }
            case Blok x when x.equals(b) -> Optional.empty();
            case Skladnik inny -> Optional.of(Niezgodnosc.tu(w));
        };
    }

    private static Optional<Niezgodnosc> jednostka(Jednostka a, Jednostka b, Sciezka w) {
        Sciezka tu = w.with(new Krok.DoJednostki(a.rodzaj(), a.oznaczenie()));
        if (a.rodzaj() != b.rodzaj()
                || !tekst(a, a.tekst()).equals(tekst(b, b.tekst()))
                || !tekst(a, a.czescWspolna()).equals(tekst(b, b.czescWspolna()))) {
            return Optional.of(Niezgodnosc.tu(tu));
        }
        return tresc(a.skladniki(), b.skladniki(), tu);
    }

    /** Text of an item without its final mark. */
    private static String tekst(Jednostka j, String tekst) {
        return j.rodzaj().wyliczeniowa() || wyliczenie(j) ? Ogon.zamien(tekst, Znak.BRAK) : tekst;
    }

    private static boolean wyliczenie(Jednostka j) {
        return j.jednostki().stream().anyMatch(x -> x.rodzaj().wyliczeniowa());
    }

    private static List<Skladnik> obowiazujace(List<Skladnik> lista) {
        List<Skladnik> wynik = new ArrayList<>();
        for (Skladnik s : lista) {
            if (!Uchylone.uchylony(s)) {
                wynik.add(s);
            }
        }
        return wynik;
    }
}
