package pl.uchwalnik.nowelizacja.zastosowanie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.nowelizacja.polecenia.Brzmienie;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;

/** Whole annexes: new wording, addition, repeal (R-G14). */
public final class Zalaczniki {
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

    /** New title lines of an annex. */
    static Wynik<Akt> tytul(Akt akt, Sciezka w, List<Akapit> wiersze) {
        return istniejacy(akt, w.zakres())
                .map(i -> {
                    Zalacznik z = akt.zalaczniki().get(i);
                    List<String> tytul = wiersze.stream().map(Akapit::tekst).toList();
                    return Wynik.of(Zakresy.withZalacznik(
                            akt, i, new Zalacznik(z.oznaczenie(), tytul, z.tresc(), z.odnosniki(), z.miejsce())));
                })
                .orElseGet(() -> Wynik.brak(Braki.miejsca(akt, w)));
    }

    /** Whether an annex is nothing but the note that it was repealed. */
    public static boolean uchylony(Zalacznik z) {
        return z.tresc().isEmpty()
                && z.tytul().size() == 1
                && z.tytul().getFirst().startsWith("(uchylon");
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
        nowe.add(
                miejsce(akt.zalaczniki(), numer),
                new Zalacznik(
                        oznaczenie,
                        z.zalacznik().tytul(),
                        z.zalacznik().tresc(),
                        z.zalacznik().odnosniki(),
                        z.zalacznik().miejsce()));
        return Wynik.of(akt.withZalaczniki(nowe));
    }

    /** Before the first annex with a greater number. */
    private static int miejsce(List<Zalacznik> zalaczniki, String numer) {
        Optional<Oznaczenie> nowy = Oznaczenie.parse(numer);
        int i = zalaczniki.size();
        while (i > 0 && nowy.isPresent() && pozniejszy(zalaczniki.get(i - 1), nowy.get())) {
            i--;
        }
        return i;
    }

    private static boolean pozniejszy(Zalacznik z, Oznaczenie nowy) {
        return Oznaczenie.parse(Zakresy.numer(z))
                .filter(o -> o.compareTo(nowy) > 0)
                .isPresent();
    }

    private static List<String> oznaczenie(List<String> wzor, String numer) {
        List<String> wynik = new ArrayList<>(wzor);
        if (!wynik.isEmpty()) {
            wynik.set(
                    0,
                    wynik.getFirst()
                            .replaceFirst(
                                    "(?iU)^(załącznik)(?: nr \\w+)?", "$1" + (numer.isEmpty() ? "" : " nr " + numer)));
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
