package pl.uchwalnik.nowelizacja;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Blok;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.nowelizacja.odeslania.Cel;
import pl.uchwalnik.nowelizacja.odeslania.Oznaczenia;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;
import pl.uchwalnik.nowelizacja.polecenia.Znak;
import pl.uchwalnik.nowelizacja.zastosowanie.Ogon;
import pl.uchwalnik.nowelizacja.zastosowanie.Uchylone;

/**
 * Equivalence of two texts of one act (równoważność): repealed units dropped, the rest paired in order; kinds, nesting and
 * text are equal; marks may differ, references point to the paired unit, and the final mark of an item follows its position.
 */
public final class Rownowaznosc {
    private Rownowaznosc() {}

    /** The first place where they differ; empty when they are equivalent. */
    public static Optional<String> roznica(Akt a, Akt b) {
        if (!a.naglowek().przedmiot().equals(b.naglowek().przedmiot())) {
            return Optional.of("tytuł");
        }
        if (a.zalaczniki().size() != b.zalaczniki().size()) {
            return Optional.of("liczba załączników");
        }
        Akt x = zCelami(a);
        Akt y = zCelami(b);
        Optional<String> roznica = tresc(x.tresc(), y.tresc(), Sciezka.AKT);
        for (int i = 0; i < x.zalaczniki().size() && roznica.isEmpty(); i++) {
            Sciezka w = Sciezka.of(new Krok.DoZalacznika(Integer.toString(i + 1)));
            roznica = tresc(x.zalaczniki().get(i).tresc(), y.zalaczniki().get(i).tresc(), w);
        }
        return roznica;
    }

    /** References written by what they point to: the order of the unit among those in force. */
    private static Akt zCelami(Akt akt) {
        Map<Cel, String> kolejne = Oznaczenia.kolejne(akt, j -> !Uchylone.uchylona(j));
        return Oznaczenia.przepisz(akt, cel -> Optional.ofNullable(kolejne.get(cel)));
    }

    private static Optional<String> tresc(List<Skladnik> a, List<Skladnik> b, Sciezka w) {
        List<Skladnik> x = obowiazujace(a);
        List<Skladnik> y = obowiazujace(b);
        for (int i = 0; i < Math.min(x.size(), y.size()); i++) {
            Optional<String> roznica = skladnik(x.get(i), y.get(i), w);
            if (roznica.isPresent()) {
                return roznica;
            }
        }
        return x.size() == y.size() ? Optional.empty() : Optional.of(w.opis() + ": liczba jednostek");
    }

    private static Optional<String> skladnik(Skladnik a, Skladnik b, Sciezka w) {
        return switch (a) {
            case Jednostka x when b instanceof Jednostka y -> jednostka(x, y, w);
            case JednostkaSystematyzacyjna x
            when b instanceof JednostkaSystematyzacyjna y -> {
                Sciezka nizej = w.with(new Krok.DoSystematyzacyjnej(x.rodzaj(), x.oznaczenie()));
                yield x.rodzaj() == y.rodzaj() && x.tytul().equals(y.tytul())
                        ? tresc(x.skladniki(), y.skladniki(), nizej)
                        : Optional.of(nizej.opis());
            }
            case Blok x when x.equals(b) -> Optional.empty();
            case Skladnik inny -> Optional.of(w.opis());
        };
    }

    private static Optional<String> jednostka(Jednostka a, Jednostka b, Sciezka w) {
        Sciezka tu = w.with(new Krok.DoJednostki(a.rodzaj(), a.oznaczenie()));
        if (a.rodzaj() != b.rodzaj()
                || !tekst(a, a.tekst()).equals(tekst(b, b.tekst()))
                || !tekst(a, a.czescWspolna()).equals(tekst(b, b.czescWspolna()))) {
            return Optional.of(tu.opis());
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
