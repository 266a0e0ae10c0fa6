package pl.uchwalnik.nowelizacja.roznica;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.nowelizacja.polecenia.Brzmienie;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;
import pl.uchwalnik.nowelizacja.polecenia.Wykaz;
import pl.uchwalnik.nowelizacja.zastosowanie.Zakresy;

/**
 * Difference that words whole annexes anew (całe załączniki, R-G14): every annex that changed is given in an annex of the
 * amending act. Only on the drafter's own choice; the rest of the act is changed by ordinary commands.
 */
public final class CaleZalaczniki {
    private CaleZalaczniki() {}

    /** Commands for the body first, annexes last (R-A12). */
    public static Wynik<List<Polecenie>> diff(Akt stary, Akt nowy) {
        List<Zalacznik> podstawione = new ArrayList<>(stary.zalaczniki());
        List<Polecenie> cale = new ArrayList<>();
        for (int i = 0; i < podstawione.size(); i++) {
            Zalacznik dawny = podstawione.get(i);
            Optional<Zalacznik> odpowiednik = counterpart(stary, nowy, i).filter(z -> !same(dawny, z));
            if (odpowiednik.isPresent()) {
                Zalacznik z = odpowiednik.get();
                podstawione.set(
                        i, new Zalacznik(dawny.oznaczenie(), z.tytul(), z.tresc(), z.odnosniki(), dawny.miejsce()));
                cale.add(new Polecenie.NoweBrzmienie(
                        Sciezka.AKT, Wykaz.of(Zakresy.krok(stary, i)), new Brzmienie.WZalaczniku("", z)));
            }
        }
        return Roznica.diff(stary.withZalaczniki(podstawione), nowy).then(reszta -> {
            List<Polecenie> razem = new ArrayList<>(reszta);
            razem.addAll(cale);
            return Wynik.of(numbered(razem));
        });
    }

    /** The annex of the new text that stands for this one: the one in its place, or of its number. */
    private static Optional<Zalacznik> counterpart(Akt stary, Akt nowy, int i) {
        if (stary.zalaczniki().size() == nowy.zalaczniki().size()) {
            return Optional.of(nowy.zalaczniki().get(i));
        }
        String numer = Zakresy.numer(stary.zalaczniki().get(i));
        return nowy.zalaczniki().stream()
                .filter(z -> Zakresy.numer(z).equals(numer))
                .findFirst();
    }

    private static boolean same(Zalacznik a, Zalacznik b) {
        return a.tytul().equals(b.tytul())
                && a.tresc().equals(b.tresc())
                && a.odnosniki().equals(b.odnosniki());
    }

    /** Annexes of the amending act are numbered only when there are several. */
    private static List<Polecenie> numbered(List<Polecenie> polecenia) {
        long ile = polecenia.stream().filter(p -> annex(p).isPresent()).count();
        List<Polecenie> wynik = new ArrayList<>();
        int kolejny = 0;
        for (Polecenie p : polecenia) {
            Optional<Brzmienie.WZalaczniku> z = annex(p);
            String numer = ile > 1 && z.isPresent() ? Integer.toString(++kolejny) : "";
            wynik.add(z.map(b -> with(p, new Brzmienie.WZalaczniku(numer, b.zalacznik())))
                    .orElse(p));
        }
        return wynik;
    }

    private static Optional<Brzmienie.WZalaczniku> annex(Polecenie p) {
        Optional<Brzmienie> b = p instanceof Polecenie.NoweBrzmienie n
                ? Optional.of(n.brzmienie())
                : p instanceof Polecenie.Dodanie d ? Optional.of(d.brzmienie()) : Optional.empty();
        return b.filter(Brzmienie.WZalaczniku.class::isInstance).map(Brzmienie.WZalaczniku.class::cast);
    }

    private static Polecenie with(Polecenie p, Brzmienie brzmienie) {
        return p instanceof Polecenie.NoweBrzmienie n
                ? new Polecenie.NoweBrzmienie(n.w(), n.co(), brzmienie)
                : p instanceof Polecenie.Dodanie d ? new Polecenie.Dodanie(d.w(), d.po(), d.co(), brzmienie) : p;
    }
}
