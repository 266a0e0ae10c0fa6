package pl.uchwalnik.nowelizacja.zastosowanie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;
import pl.uchwalnik.nowelizacja.polecenia.Wykaz;

/**
 * Repeated marks (powtórzenia): where two units side by side bear the mark a command names, a wrong number or the present and
 * the future wording of one unit, nobody knows which is meant.
 */
final class Powtorzenia {
    private Powtorzenia() {}

    /** The first address of the command that fits two units. */
    static Optional<Diagnoza> find(Akt akt, Polecenie p) {
        for (Sciezka s : addresses(p)) {
            Optional<Integer> zakres = Zakresy.indeks(akt, s);
            List<Krok> kroki = Zakresy.wewnatrz(s);
            if (zakres.isPresent() && twice(Zakresy.tresc(akt, zakres.get()), kroki)) {
                return Optional.of(Braki.blad(
                                "N212",
                                "W akcie stoją dwie jednostki o tym samym oznaczeniu; nie wiadomo, której dotyczy polecenie: "
                                        + s.opis() + ".")
                        .withPodpowiedz("Zostaw w akcie jedną z nich albo nanieś tę zmianę ręcznie."));
            }
        }
        return Optional.empty();
    }

    private static List<Sciezka> addresses(Polecenie p) {
        return switch (p) {
            case Polecenie.NoweBrzmienie n -> ends(n.w(), n.co());
            case Polecenie.Uchylenie u -> ends(u.w(), u.co());
            case Polecenie.Dodanie d -> List.of(d.po().map(d.w()::with).orElse(d.w()));
            case Polecenie.ZmianaRozproszona r ->
                r.miejsca().stream().map(r.w()::with).toList();
            case Polecenie inne -> List.of(inne.w());
        };
    }

    private static List<Sciezka> ends(Sciezka w, Wykaz co) {
        List<Sciezka> wynik = new ArrayList<>();
        for (Wykaz.Odcinek o : co.odcinki()) {
            wynik.add(w.with(o.od()));
            wynik.add(w.with(o.doKonca()));
        }
        return wynik;
    }

    private static boolean twice(List<Skladnik> lista, List<Krok> kroki) {
        if (kroki.isEmpty()) {
            return false;
        }
        List<Skladnik> pasujace = matching(lista, kroki.getFirst());
        return pasujace.size() > 1
                || (pasujace.size() == 1
                        && twice(Drzewo.zawartosc(pasujace.getFirst()), kroki.subList(1, kroki.size())));
    }

    /** Units side by side that the step names; a § is looked for through chapters. */
    private static List<Skladnik> matching(List<Skladnik> lista, Krok krok) {
        boolean podstawowa = krok instanceof Krok.DoJednostki j && j.rodzaj().podstawowa();
        List<Skladnik> wynik = new ArrayList<>();
        for (Skladnik s : lista) {
            if (krok instanceof Krok.DoJednostki && Drzewo.pasuje(s, krok)) {
                wynik.add(s);
            } else if (podstawowa && s instanceof JednostkaSystematyzacyjna g) {
                wynik.addAll(matching(g.skladniki(), krok));
            }
        }
        return wynik;
    }
}
