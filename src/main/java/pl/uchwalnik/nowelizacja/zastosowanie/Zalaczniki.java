package pl.uchwalnik.nowelizacja.zastosowanie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.nowelizacja.polecenia.Brzmienie;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;

/** Whole annexes: new wording, addition, repeal (R-G14). */
final class Zalaczniki {
    private Zalaczniki() {}

    static Wynik<Akt> noweBrzmienie(Akt akt, Polecenie.NoweBrzmienie n, Brzmienie.WZalaczniku z) {
        Sciezka sciezka = Sciezka.of(n.co().pierwszy());
        Optional<Integer> i = istniejacy(akt, sciezka);
        if (i.isEmpty()) {
            return Wynik.brak(Braki.miejsca(akt, sciezka));
        }
        Zalacznik stary = akt.zalaczniki().get(i.get());
        Zalacznik nowy = z.zalacznik();
        return Wynik.of(Zakresy.withZalacznik(
                akt,
                i.get(),
                new Zalacznik(stary.oznaczenie(), nowy.tytul(), nowy.tresc(), nowy.odnosniki(), stary.miejsce())));
    }

    /** New contents of an annex that a lenient act quotes in place. */
    static Wynik<Akt> tresc(Akt akt, Krok zalacznik, Brzmienie.Cytowane c) {
        Sciezka sciezka = Sciezka.of(zalacznik);
        return istniejacy(akt, sciezka)
                .map(i -> Wynik.of(Zakresy.withTresc(akt, i, c.tresc())))
                .orElseGet(() -> Wynik.brak(Braki.miejsca(akt, sciezka)));
    }

    static Wynik<Akt> dodanie(Akt akt, Polecenie.Dodanie d, Brzmienie.WZalaczniku z) {
        String numer = d.co().pierwszy() instanceof Krok.DoZalacznika(String n) ? n : "";
        if (ZmianyJednostek.maZalacznik(akt.zalaczniki(), numer)) {
            return Wynik.brak(Braki.blad("N204", "Akt ma już załącznik o tym oznaczeniu: nr " + numer + "."));
        }
        List<Zalacznik> nowe = new ArrayList<>(akt.zalaczniki());
        List<String> oznaczenie = nowe.isEmpty()
                ? z.zalacznik().oznaczenie()
                : oznaczenie(nowe.getLast().oznaczenie(), numer);
        nowe.add(new Zalacznik(
                oznaczenie,
                z.zalacznik().tytul(),
                z.zalacznik().tresc(),
                z.zalacznik().odnosniki(),
                z.zalacznik().miejsce()));
        return Wynik.of(akt.withZalaczniki(nowe));
    }

    private static List<String> oznaczenie(List<String> wzor, String numer) {
        List<String> wynik = new ArrayList<>(wzor);
        if (!wynik.isEmpty()) {
            wynik.set(0, wynik.getFirst().replaceFirst("(?iU)(załącznik nr )\\w+", "$1" + numer));
        }
        return wynik;
    }

    static Wynik<Akt> uchylenie(Akt akt, Polecenie.Uchylenie u) {
        Akt biezacy = akt;
        for (var o : u.co().odcinki()) {
            Sciezka sciezka = Sciezka.of(o.od());
            Optional<Integer> i = istniejacy(biezacy, sciezka);
            if (i.isEmpty()) {
                return Wynik.brak(Braki.miejsca(biezacy, sciezka));
            }
            Zalacznik z = biezacy.zalaczniki().get(i.get());
            biezacy = Zakresy.withZalacznik(
                    biezacy,
                    i.get(),
                    new Zalacznik(z.oznaczenie(), List.of("(uchylony)"), List.of(), List.of(), z.miejsce()));
        }
        return Wynik.of(biezacy);
    }

    private static Optional<Integer> istniejacy(Akt akt, Sciezka sciezka) {
        return Zakresy.indeks(akt, sciezka).filter(i -> i >= 0);
    }
}
