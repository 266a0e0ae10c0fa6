package pl.uchwalnik.nowelizacja.zastosowanie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;

/** Which text of an act a path means: the body or an annex. */
public final class Zakresy {
    private static final Pattern NUMER = Pattern.compile("(?iU)^załącznik\\s+nr\\s+(\\d+[a-z]*|[IVXLC]+)\\b.*");

    /** Index of the body among the texts of an act. */
    private static final int TRESC = -1;

    private Zakresy() {}

    /** Number of an annex as its heading gives it; empty when it has none. */
    public static String numer(Zalacznik z) {
        return z.oznaczenie().isEmpty() ? "" : numer(z.oznaczenie().getFirst());
    }

    private static String numer(String wiersz) {
        Matcher m = NUMER.matcher(wiersz);
        return m.matches() ? m.group(1) : "";
    }

    /** The step to an annex of this act. */
    public static Krok krok(Akt akt, int indeks) {
        return new Krok.DoZalacznika(numer(akt.zalaczniki().get(indeks)));
    }

    /** Index of the annex, -1 for the body; empty when the act has no such annex. */
    public static Optional<Integer> indeks(Akt akt, Sciezka w) {
        if (w.pusta() || !(w.kroki().getFirst() instanceof Krok.DoZalacznika(String numer))) {
            return Optional.of(TRESC);
        }
        List<Zalacznik> zalaczniki = akt.zalaczniki();
        if (zalaczniki.isEmpty() && akt.naglowek().pusty()) {
            return Optional.of(TRESC);
        }
        if (numer.isEmpty()) {
            return zalaczniki.size() == 1 ? Optional.of(0) : jedynyBezNumeru(zalaczniki);
        }
        for (int i = 0; i < zalaczniki.size(); i++) {
            if (numer(zalaczniki.get(i)).equals(numer)) {
                return Optional.of(i);
            }
        }
        return numer.equals("1") && zalaczniki.size() == 1 ? Optional.of(0) : Optional.empty();
    }

    /** Whether the text that the path means has the unit it leads to. */
    public static boolean has(Akt akt, Sciezka w) {
        return indeks(akt, w)
                .flatMap(i -> Drzewo.find(tresc(akt, i), wewnatrz(w)))
                .isPresent();
    }

    /** An annex that stood alone keeps its heading without a number when others are added. */
    private static Optional<Integer> jedynyBezNumeru(List<Zalacznik> zalaczniki) {
        List<Integer> bez = java.util.stream.IntStream.range(0, zalaczniki.size())
                .filter(i -> numer(zalaczniki.get(i)).isEmpty())
                .boxed()
                .toList();
        return bez.size() == 1 ? Optional.of(bez.getFirst()) : Optional.empty();
    }

    /** Contents of the body or of the annex of that index. */
    public static List<Skladnik> tresc(Akt akt, int indeks) {
        return indeks == TRESC ? akt.tresc() : akt.zalaczniki().get(indeks).tresc();
    }

    static Akt withTresc(Akt akt, int indeks, List<Skladnik> nowa) {
        return indeks == TRESC
                ? akt.withTresc(nowa)
                : withZalacznik(akt, indeks, akt.zalaczniki().get(indeks).withTresc(nowa));
    }

    static Akt withZalacznik(Akt akt, int indeks, Zalacznik nowy) {
        List<Zalacznik> lista = new ArrayList<>(akt.zalaczniki());
        lista.set(indeks, nowy);
        return akt.withZalaczniki(lista);
    }

    /** The path below the annex. */
    public static List<Krok> wewnatrz(Sciezka w) {
        return w.kroki().subList(w.zakres().dlugosc(), w.dlugosc());
    }
}
