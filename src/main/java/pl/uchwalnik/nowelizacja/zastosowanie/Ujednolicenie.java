package pl.uchwalnik.nowelizacja.zastosowanie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;

/**
 * Consolidation (ujednolicenie): the act after the commands. Numbering is kept, repealed units stay as {@code (uchylony)}
 * (ZTP § 106 pkt 1), and nothing is changed that no command names.
 */
public final class Ujednolicenie {
    private Ujednolicenie() {}

    /** All commands or nothing: one that cannot be executed makes the whole an error. */
    public static Wynik<Akt> apply(Akt stary, List<Polecenie> polecenia) {
        return applyCounted(stary, polecenia).then(akt -> Wynik.of(uncounted(akt)));
    }

    /** The same, tirets still bearing the ordinals by which the commands knew them. */
    public static Wynik<Akt> applyCounted(Akt stary, List<Polecenie> polecenia) {
        return counted(stary, polecenia, (akt, i) -> execute(akt, polecenia.get(i)));
    }

    /**
     * The same on an excerpt, whose addresses may lack their beginnings; each such match is a remark.
     *
     * @param polozenia where each command stands, for the remarks
     */
    public static Wynik<Akt> applyToExcerpt(Akt wycinek, List<Polecenie> polecenia, List<Polozenie> polozenia) {
        Wynik<Akt> wynik = counted(wycinek, polecenia, (akt, i) -> {
            Wynik<Akt> krok = Wycinek.fit(akt, polecenia.get(i)).then(p -> execute(akt, p));
            return new Wynik<>(
                    krok.wartosc(),
                    krok.diagnozy().stream()
                            .map(d -> d.withPolozenie(polozenia.get(i)))
                            .toList());
        });
        return wynik.then(akt -> Wynik.of(uncounted(akt)));
    }

    /** One command of a list executed. */
    private interface Wykonanie {
        Wynik<Akt> execute(Akt akt, int indeks);
    }

    private static Wynik<Akt> counted(Akt stary, List<Polecenie> polecenia, Wykonanie wykonanie) {
        Akt biezacy = naTresciach(stary, Tirety::policz);
        List<Diagnoza> diagnozy = new ArrayList<>();
        for (int i = 0; i < polecenia.size(); i++) {
            Wynik<Akt> krok = wykonanie.execute(biezacy, i);
            diagnozy.addAll(krok.diagnozy());
            biezacy = krok.wartosc().orElse(biezacy);
        }
        Wynik<Akt> wynik = Wynik.of(biezacy, diagnozy);
        return wynik.maBledy() ? Wynik.brak(diagnozy) : wynik;
    }

    /** The act without ordinals of tirets. */
    public static Akt uncounted(Akt akt) {
        return naTresciach(akt, Tirety::zdejmij);
    }

    private static Akt naTresciach(Akt akt, UnaryOperator<List<Skladnik>> zmiana) {
        List<Zalacznik> zalaczniki = akt.zalaczniki().stream()
                .map(z -> z.withTresc(zmiana.apply(z.tresc())))
                .toList();
        return akt.withTresc(zmiana.apply(akt.tresc())).withZalaczniki(zalaczniki);
    }

    private static Wynik<Akt> execute(Akt akt, Polecenie p) {
        Optional<Diagnoza> powtorzone = Powtorzenia.find(akt, p);
        if (powtorzone.isPresent()) {
            return Wynik.brak(powtorzone.get());
        }
        return switch (p) {
            case Polecenie.NoweBrzmienie n -> ZmianyJednostek.noweBrzmienie(akt, n);
            case Polecenie.Dodanie d -> ZmianyJednostek.dodanie(akt, d);
            case Polecenie.Uchylenie u -> ZmianyJednostek.uchylenie(akt, u);
            case Polecenie.ZamianaWyrazow z -> ZmianySlow.zamiana(akt, z);
            case Polecenie.DodanieWyrazow d -> ZmianySlow.dodanie(akt, d);
            case Polecenie.SkreslenieWyrazow s -> ZmianySlow.skreslenie(akt, s);
            case Polecenie.ZmianaZnaku z -> ZmianySlow.znak(akt, z);
            case Polecenie.OznaczenieTresci o -> ZmianyJednostek.oznaczenieTresci(akt, o);
            case Polecenie.ZmianaRozproszona r -> ZmianySlow.rozproszona(akt, r);
            case Polecenie.Polaczone(Polecenie a, Polecenie b) ->
                execute(akt, a).then(x -> execute(x, b));
        };
    }
}
