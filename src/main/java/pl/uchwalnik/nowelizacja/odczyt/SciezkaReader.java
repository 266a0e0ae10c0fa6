package pl.uchwalnik.nowelizacja.odczyt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;
import pl.uchwalnik.nowelizacja.polecenia.Wykaz;

/** Reads the path at the head of a command, strict ({@code w} before every step but the last) or as councils write it. */
final class SciezkaReader {
    private static final Pattern W = ZdanieReader.wzor("we?(?= )");
    private static final Pattern W_ZAKRESIE =
            ZdanieReader.wzor("w (?:zakresie )?(?:dodawan|nadawan|zmienian)(?:ego|ej|ych|ym)(?= )");
    private static final Pattern MYSLNIK = Pattern.compile("[–—-](?= )");

    /**
     * A path that was read.
     *
     * @param cala all steps
     * @param wyzsza all steps but the last
     * @param cel the last step with the list it opens
     */
    record Odczytana(Sciezka cala, Sciezka wyzsza, Optional<Wykaz> cel) {
        static Odczytana tylko(Sciezka w) {
            return new Odczytana(w, w, Optional.empty());
        }
    }

    private final Kursor k;
    private final KrokReader kroki;
    private boolean luzna;

    SciezkaReader(Kursor k, KrokReader kroki) {
        this.k = k;
        this.kroki = kroki;
    }

    boolean luzna() {
        return luzna;
    }

    void poluzuj() {
        luzna = true;
    }

    Odczytana read() {
        Odczytana glowna = prosta();
        if (glowna.cel().isEmpty() || glowna.cel().get().mnogi() || !k.jest(W_ZAKRESIE)) {
            return glowna;
        }
        Odczytana wewnatrz = prosta();
        Sciezka w = glowna.cala().with(new Krok.DoCytowanego());
        return wewnatrz.cel().isEmpty()
                ? glowna
                : new Odczytana(w.with(wewnatrz.cala()), w.with(wewnatrz.wyzsza()), wewnatrz.cel());
    }

    private Odczytana prosta() {
        List<Krok> sciezka = new ArrayList<>();
        Optional<Wykaz> ostatni = Optional.empty();
        int ileBezW = 0;
        while (true) {
            int tu = k.miejsce();
            boolean myslnik = !sciezka.isEmpty() && k.jest(MYSLNIK);
            boolean zW = k.jest(W);
            Optional<Krok> krok = kroki.krok();
            if (krok.isEmpty()) {
                k.wroc(tu);
                break;
            }
            luzna |= myslnik;
            if (!zW) {
                ileBezW++;
            } else if (ileBezW > 0) {
                luzna = true;
            }
            Wykaz wykaz = kroki.wykaz(krok.get());
            sciezka.add(krok.get());
            ostatni = Optional.of(wykaz);
            if (wykaz.mnogi()) {
                break;
            }
        }
        luzna |= ileBezW > 1;
        return odczytana(sciezka, ostatni);
    }

    private Odczytana odczytana(List<Krok> sciezka, Optional<Wykaz> ostatni) {
        if (sciezka.isEmpty()) {
            return Odczytana.tylko(Sciezka.AKT);
        }
        List<Krok> uporzadkowana = new ArrayList<>(sciezka);
        uporzadkowana.sort(Comparator.comparingInt(Krok::ranga));
        Optional<Wykaz> cel = ostatni;
        if (!uporzadkowana.equals(sciezka)) {
            luzna = true;
            cel = Optional.of(Wykaz.of(uporzadkowana.getLast()));
        }
        Sciezka cala = new Sciezka(uporzadkowana);
        return new Odczytana(cala, cala.wyzsza(), cel);
    }

    /** The steps below the annex. */
    static List<Krok> wTekscie(Sciezka w) {
        return w.kroki().subList(w.zakres().dlugosc(), w.dlugosc());
    }

    /** The path cut above units of the kind of {@code co}: where a unit of that kind may stand. */
    static Sciezka przed(Sciezka sciezka, Krok co) {
        int n = 0;
        while (n < sciezka.dlugosc() && sciezka.kroki().get(n).ranga() < co.ranga()) {
            n++;
        }
        return sciezka.prefiks(n);
    }
}
