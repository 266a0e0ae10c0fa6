package pl.uchwalnik.zmiany.jednolity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pl.uchwalnik.akt.Adres;
import pl.uchwalnik.akt.Blok;
import pl.uchwalnik.akt.Czlon;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.Miejsce;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.nowelizacja.polecenia.Znak;
import pl.uchwalnik.nowelizacja.zastosowanie.Uchylone;

/**
 * Punctuation of enumerations (znaki w wyliczeniach, ZTP § 57 ust. 3–7, § 107 ust. 2 pkt 5): items end with their separator,
 * the last one in force with the mark of the whole; before a common part with commas, the last one with nothing.
 */
final class PoprawkiWyliczen {
    private static final Pattern SPOJNIK = Pattern.compile("(?iU)\\b(?:albo|lub|oraz|i|a także|bądź)$");
    private static final Pattern SKROT = Pattern.compile(
            "(?U)(?:^|[\\s(])(?:r|itp|itd|in|m\\.in|ww|np|tj|pn|im|nr|ul|al|os|pl|godz|tys|mln|mld|proc|art|ust|poz|U)\\.$");

    /** Told of every correction: where, and what stood and stands there. */
    @FunctionalInterface
    interface Wykaz {
        void add(Miejsce miejsce, Adres adres, String co);
    }

    private final Wykaz poprawka;

    PoprawkiWyliczen(Wykaz poprawka) {
        this.poprawka = poprawka;
    }

    /** A § or an ustęp with its enumeration set right. */
    Jednostka of(Jednostka j, Adres adres) {
        return enumeration(j) ? list(j, adres, Znak.KROPKA) : j;
    }

    private static boolean enumeration(Jednostka j) {
        List<Jednostka> nizsze = j.jednostki();
        return !nizsze.isEmpty()
                && nizsze.stream().allMatch(x -> x.rodzaj().wyliczeniowa())
                && nizsze.stream().map(Jednostka::rodzaj).distinct().count() == 1
                && j.skladniki().stream().noneMatch(Blok.class::isInstance);
    }

    private Jednostka list(Jednostka j, Adres adres, Znak koniec) {
        boolean wspolna = !j.czescWspolna().isEmpty();
        int ostatnia = last(j.skladniki());
        List<Skladnik> nowe = new ArrayList<>();
        for (int i = 0; i < j.skladniki().size(); i++) {
            Jednostka x = (Jednostka) j.skladniki().get(i);
            Znak znak = i == ostatnia ? (wspolna ? Znak.BRAK : koniec) : separator(x.rodzaj(), wspolna);
            Czlon czlon =
                    x.rodzaj().nieoznaczona() ? Czlon.tiret(x.rodzaj(), i + 1) : new Czlon(x.rodzaj(), x.oznaczenie());
            nowe.add(Uchylone.uchylona(x) ? x : item(x, adres.plus(czlon), znak, i == ostatnia));
        }
        Jednostka zLista = j.withSkladniki(nowe);
        return wspolna ? zLista.withCzescWspolna(ended(j, adres, j.czescWspolna(), koniec)) : zLista;
    }

    private static int last(List<Skladnik> lista) {
        for (int i = lista.size() - 1; i >= 0; i--) {
            if (lista.get(i) instanceof Jednostka j && !Uchylone.uchylona(j)) {
                return i;
            }
        }
        return -1;
    }

    private static Znak separator(RodzajJednostki rodzaj, boolean wspolna) {
        return rodzaj == RodzajJednostki.PUNKT && !wspolna ? Znak.SREDNIK : Znak.PRZECINEK;
    }

    private Jednostka item(Jednostka j, Adres adres, Znak znak, boolean ostatnia) {
        if (enumeration(j)) {
            return list(j, adres, znak);
        }
        if (!j.skladniki().isEmpty() || (!ostatnia && SPOJNIK.matcher(j.tekst()).find())) {
            return j;
        }
        return j.withTekst(ended(j, adres, j.tekst(), znak));
    }

    private String ended(Jednostka j, Adres adres, String tekst, Znak znak) {
        Znak jest = Znak.naKoncu(tekst);
        boolean obce = jest == Znak.DWUKROPEK || jest == Znak.MYSLNIK || tekst.isEmpty() || tekst.endsWith("⁾");
        if (jest == znak || obce || (znak == Znak.BRAK && jest == Znak.BRAK)) {
            return tekst;
        }
        boolean skrot = jest == Znak.KROPKA && SKROT.matcher(tekst).find();
        if (skrot && znak == Znak.BRAK) {
            return tekst;
        }
        String rdzen = skrot || jest == Znak.BRAK ? tekst : tekst.substring(0, tekst.length() - 1);
        String nowy = rdzen + znak.zapis();
        poprawka.add(j.miejsce(), adres, "„" + tail(tekst) + "” → „" + tail(nowy) + "”");
        return nowy;
    }

    private static String tail(String t) {
        int od = t.lastIndexOf(' ', Math.max(0, t.length() - 16));
        return od <= 0 ? t : t.substring(od + 1);
    }
}
