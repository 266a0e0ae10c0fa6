package pl.uchwalnik.nowelizacja.dopasowanie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Two lists interwoven (przeplot): every old and every new element once, pairs together, in the order of the result. */
final class Przeplot<T> {

    /** One place of the result. */
    record Para<T>(Los los, Optional<T> stara, Optional<T> nowa) {}

    private final List<T> stare;
    private final List<T> nowe;
    private final Predicate<T> uchylona;
    private final Function<T, Element> element;
    private final List<Para<T>> wynik = new ArrayList<>();

    private Przeplot(List<T> stare, List<T> nowe, Predicate<T> uchylona, Function<T, Element> element) {
        this.stare = stare;
        this.nowe = nowe.stream().filter(uchylona.negate()).toList();
        this.uchylona = uchylona;
        this.element = element;
    }

    static <T> List<Para<T>> of(List<T> stare, List<T> nowe, Predicate<T> uchylona, Function<T, Element> element) {
        return new Przeplot<>(stare, nowe, uchylona, element).polacz();
    }

    private List<Para<T>> polacz() {
        int przod = rownePoczatek();
        int tyl = rowneKoniec(przod);
        for (int i = 0; i < przod; i++) {
            zostaje(i, i);
        }
        srodek(przod, stare.size() - tyl, nowe.subList(przod, nowe.size() - tyl));
        for (int i = tyl; i > 0; i--) {
            zostaje(stare.size() - i, nowe.size() - i);
        }
        return wynik;
    }

    private void zostaje(int s, int n) {
        wynik.add(new Para<>(Los.ZOSTAJE, Optional.of(stare.get(s)), Optional.of(nowe.get(n))));
    }

    /** Leading elements that are the same to the letter need no matching. */
    private int rownePoczatek() {
        int i = 0;
        while (i < stare.size() && i < nowe.size() && rowne(i, i)) {
            i++;
        }
        return i;
    }

    private int rowneKoniec(int przod) {
        int i = 0;
        while (i < stare.size() - przod
                && i < nowe.size() - przod
                && rowne(stare.size() - 1 - i, nowe.size() - 1 - i)) {
            i++;
        }
        return i;
    }

    private boolean rowne(int s, int n) {
        return stare.get(s).equals(nowe.get(n)) && !uchylona.test(stare.get(s));
    }

    private void srodek(int od, int doKonca, List<T> srodekNowy) {
        List<Integer> indeksy = new ArrayList<>();
        List<Element> obowiazujace = new ArrayList<>();
        for (int i = od; i < doKonca; i++) {
            if (!uchylona.test(stare.get(i))) {
                indeksy.add(i);
                obowiazujace.add(element.apply(stare.get(i)));
            }
        }
        List<Element> noweElementy = srodekNowy.stream().map(element).toList();
        List<Integer> pary = Dopasowanie.match(obowiazujace, noweElementy);
        int[] granice = granice(pary, indeksy, doKonca);
        int s = od;
        for (int n = 0; n < srodekNowy.size(); n++) {
            T nowa = srodekNowy.get(n);
            if (pary.get(n) < 0) {
                s = przed(s, granice[n], noweElementy.get(n));
                wynik.add(new Para<>(Los.DODANA, Optional.empty(), Optional.of(nowa)));
            } else {
                s = starePrzed(s, granice[n]);
                wynik.add(new Para<>(Los.ZOSTAJE, Optional.of(stare.get(s++)), Optional.of(nowa)));
            }
        }
        starePrzed(s, doKonca);
    }

    /** For each new element the index of the nearest paired old one at or after it. */
    private int[] granice(List<Integer> pary, List<Integer> indeksy, int doKonca) {
        int[] granice = new int[pary.size()];
        int granica = doKonca;
        for (int n = pary.size() - 1; n >= 0; n--) {
            if (pary.get(n) >= 0) {
                granica = indeksy.get(pary.get(n));
            }
            granice[n] = granica;
        }
        return granice;
    }

    private int starePrzed(int od, int granica) {
        for (int s = od; s < granica; s++) {
            stara(stare.get(s));
        }
        return Math.max(od, granica);
    }

    private void stara(T s) {
        wynik.add(new Para<>(uchylona.test(s) ? Los.DAWNIEJ_UCHYLONA : Los.UCHYLANA, Optional.of(s), Optional.empty()));
    }

    /** Repealed elements stand before a new one, unless its mark says that it comes first (R-I4). */
    private int przed(int od, int granica, Element nowy) {
        int s = od;
        while (s < granica && !wczesniejszy(nowy, element.apply(stare.get(s)), s)) {
            stara(stare.get(s++));
        }
        return s;
    }

    private static boolean wczesniejszy(Element nowy, Element stary, int s) {
        return s > 0 && nowy.rodzaj() == stary.rodzaj() && nowy.oznaczenie().compareTo(stary.oznaczenie()) < 0;
    }
}
