package pl.uchwalnik.nowelizacja.roznica;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Blok;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.nowelizacja.dopasowanie.Parowanie;
import pl.uchwalnik.nowelizacja.dopasowanie.Wezel;
import pl.uchwalnik.nowelizacja.polecenia.Brzmienie;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;
import pl.uchwalnik.nowelizacja.polecenia.Wykaz;
import pl.uchwalnik.nowelizacja.polecenia.Znak;
import pl.uchwalnik.nowelizacja.zastosowanie.Ogon;

/** Changes of one unit that stands in both texts: part by part, or the whole where that is clearer (ZTP § 87). */
final class RoznicaJednostki {
    private RoznicaJednostki() {}

    /**
     * Commands for the unit; none when nothing but marks and the final sign differs.
     *
     * @param w path to the unit above
     * @param ogon the sign the unit is to end with when it is worded anew
     */
    static List<Polecenie> polecenia(Sciezka w, Wezel wezel, Znak ogon) {
        Jednostka stara = wezel.stara().orElseThrow();
        Jednostka nowa = wezel.nowa().orElseThrow();
        if (stara.withOznaczenie(nowa.oznaczenie()).equals(nowa)) {
            return List.of();
        }
        Optional<List<Polecenie>> drobne = czesciami(w.with(wezel.krok()), wezel, stara, nowa);
        if (drobne.isEmpty() || caloscJasniejsza(nowa, drobne.get())) {
            return List.of(calosc(w, wezel, ogon));
        }
        return drobne.get();
    }

    static Polecenie calosc(Sciezka w, Wezel wezel, Znak ogon) {
        Jednostka nowa = Wynikowa.of(wezel);
        Jednostka zOgonem = wezel.rodzaj().wyliczeniowa() ? Ogon.withZnak(nowa, ogon) : nowa;
        return new Polecenie.NoweBrzmienie(w, Wykaz.of(wezel.krok()), Brzmienie.of(List.of(zOgonem)));
    }

    /** Several changes that quote nearly the whole unit anyway. */
    private static boolean caloscJasniejsza(Jednostka nowa, List<Polecenie> drobne) {
        return drobne.size() > 1 && Dlugosc.of(nowa) * 4 <= Dlugosc.cytowana(drobne) * 5;
    }

    static Optional<List<Polecenie>> czesciami(Sciezka w, Wezel wezel, Jednostka stara, Jednostka nowa) {
        if (!bloki(stara).equals(bloki(nowa))) {
            return Optional.empty();
        }
        if (stara.jednostki().isEmpty() && nowa.jednostki().isEmpty()) {
            return tekst(w, wezel.rodzaj(), stara.tekst(), nowa.tekst());
        }
        if (drugiUstep(stara, nowa)) {
            return Oznaczanie.polecenia(w, stara, nowa);
        }
        if (!Parowanie.tenSamPodzial(stara, nowa)
                || stara.czescWspolna().isEmpty() != nowa.czescWspolna().isEmpty()) {
            return Optional.empty();
        }
        List<Polecenie> wynik =
                new ArrayList<>(czesc(w, new Krok.DoWprowadzenia(), stara.tekst(), nowa.tekst(), nowa.tekst()));
        boolean wspolna = !stara.czescWspolna().isEmpty();
        Optional<List<Polecenie>> lista = new RoznicaListy(w, wezel.nizsze(), wspolna).polecenia();
        if (lista.isEmpty()) {
            return Optional.empty();
        }
        wynik.addAll(lista.get());
        if (wspolna) {
            wynik.addAll(wspolna(w, wezel.rodzaj(), stara.czescWspolna(), nowa.czescWspolna()));
        }
        return Optional.of(wynik);
    }

    private static boolean drugiUstep(Jednostka stara, Jednostka nowa) {
        return stara.rodzaj().podstawowa() && !maUstepy(stara) && maUstepy(nowa);
    }

    private static boolean maUstepy(Jednostka j) {
        return j.jednostki().stream().anyMatch(x -> x.rodzaj() == RodzajJednostki.USTEP);
    }

    private static List<Blok> bloki(Jednostka j) {
        return j.skladniki().stream()
                .filter(Blok.class::isInstance)
                .map(Blok.class::cast)
                .toList();
    }

    /** Text of a unit without lower ones; the final sign of an item is not its own. */
    private static Optional<List<Polecenie>> tekst(Sciezka w, RodzajJednostki rodzaj, String stary, String nowy) {
        String a = rodzaj.wyliczeniowa() ? bezZnaku(stary) : stary;
        String b = rodzaj.wyliczeniowa() ? bezZnaku(nowy) : nowy;
        return a.equals(b) ? Optional.of(List.of()) : RoznicaTekstu.polecenia(w, a, b, stary.substring(a.length()));
    }

    private static List<Polecenie> wspolna(Sciezka w, RodzajJednostki rodzaj, String stara, String nowa) {
        String a = rodzaj.wyliczeniowa() ? bezZnaku(stara) : stara;
        String b = rodzaj.wyliczeniowa() ? bezZnaku(nowa) : nowa;
        String cytat = "– " + (rodzaj.wyliczeniowa() ? Ogon.zamien(nowa, Znak.naKoncu(stara)) : nowa);
        return czesc(w, new Krok.DoCzesciWspolnej(), a, b, cytat);
    }

    private static List<Polecenie> czesc(Sciezka w, Krok krok, String stara, String nowa, String cytat) {
        if (stara.equals(nowa)) {
            return List.of();
        }
        return RoznicaSlow.polecenia(w.with(krok), stara, nowa)
                .orElseGet(() -> List.of(new Polecenie.NoweBrzmienie(w, Wykaz.of(krok), Brzmienie.of(cytat))));
    }

    private static String bezZnaku(String tekst) {
        return Ogon.zamien(tekst, Znak.BRAK);
    }
}
