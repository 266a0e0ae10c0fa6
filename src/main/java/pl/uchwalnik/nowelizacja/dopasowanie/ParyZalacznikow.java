package pl.uchwalnik.nowelizacja.dopasowanie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.nowelizacja.zastosowanie.Zakresy;
import pl.uchwalnik.nowelizacja.zastosowanie.Zalaczniki;

/** Annexes of two texts paired by their contents and numbers, so that one taken out does not pair the rest awry. */
public final class ParyZalacznikow {

    /** One annex in either text by its index; an old one that was repealed before stands for nothing. */
    public record Para(Optional<Integer> stary, Optional<Integer> nowy) {}

    private enum Rodzaj {
        ZALACZNIK
    }

    private ParyZalacznikow() {}

    /** Every annex in force of both texts once, in the order of the result. */
    public static List<Para> of(Akt stary, Akt nowy) {
        List<Integer> stare = obowiazujace(stary);
        List<Integer> nowe = obowiazujace(nowy);
        List<Integer> pary = stare.size() == nowe.size()
                ? java.util.stream.IntStream.range(0, nowe.size()).boxed().toList()
                : Dopasowanie.match(elementy(stary, stare), elementy(nowy, nowe));
        List<Para> wynik = new ArrayList<>();
        int s = 0;
        for (int n = 0; n < nowe.size(); n++) {
            while (pary.get(n) >= 0 && s < pary.get(n)) {
                wynik.add(new Para(Optional.of(stare.get(s++)), Optional.empty()));
            }
            wynik.add(new Para(
                    pary.get(n) < 0 ? Optional.empty() : Optional.of(stare.get(s++)), Optional.of(nowe.get(n))));
        }
        while (s < stare.size()) {
            wynik.add(new Para(Optional.of(stare.get(s++)), Optional.empty()));
        }
        return wynik;
    }

    private static List<Integer> obowiazujace(Akt akt) {
        List<Integer> wynik = new ArrayList<>();
        for (int i = 0; i < akt.zalaczniki().size(); i++) {
            if (!Zalaczniki.uchylony(akt.zalaczniki().get(i))) {
                wynik.add(i);
            }
        }
        return wynik;
    }

    private static List<Element> elementy(Akt akt, List<Integer> indeksy) {
        return indeksy.stream().map(i -> element(akt.zalaczniki().get(i))).toList();
    }

    private static Element element(Zalacznik z) {
        List<String> slowa = new ArrayList<>();
        z.tytul().forEach(t -> new Wyrazy(t, slowa).zbierz());
        z.tresc().forEach(s -> Elementy.zbierz(s, slowa));
        return new Element(Rodzaj.ZALACZNIK, Oznaczenie.parse(Zakresy.numer(z)).orElse(Oznaczenie.BRAK), slowa);
    }
}
