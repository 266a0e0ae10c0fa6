package pl.uchwalnik.nowelizacja;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.nowelizacja.klauzule.Klauzula;
import pl.uchwalnik.nowelizacja.klauzule.UstawieniaKlauzul;
import pl.uchwalnik.nowelizacja.klauzule.WstawianieKlauzul;
import pl.uchwalnik.nowelizacja.klauzule.WstawianieKlauzul.Wstawiona;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;
import pl.uchwalnik.nowelizacja.roznica.Roznica;
import pl.uchwalnik.nowelizacja.zapis.Rama;
import pl.uchwalnik.skladnia.AktPrinter;

/**
 * Amendments (nowelizacja): from two texts of an act, or from an act and clauses for it, to the amending provision in the
 * words of the technique, given out only when executing it on the old text gives the new one.
 */
public final class Nowelizacja {
    private Nowelizacja() {}

    /** Commands that lead from one text to the other; an empty list when nothing changed. */
    public static Wynik<List<Polecenie>> diff(Akt stary, Akt nowy) {
        return Roznica.diff(stary, nowy);
    }

    /**
     * The amending provision that turns {@code stary} into {@code nowy}, proved by execution.
     *
     * @return without a value and without errors when the texts do not differ
     */
    public static Wynik<TekstZmian> zmien(Akt stary, Akt nowy, Rama rama) {
        return diff(stary, nowy).then(polecenia -> wydaj(stary, nowy, polecenia, List.of(), rama));
    }

    /** The same, annexes that changed worded anew whole, in annexes of the amending act (R-G14). */
    public static Wynik<TekstZmian> zmienZalaczniki(Akt stary, Akt nowy, Rama rama) {
        return pl.uchwalnik.nowelizacja.roznica.CaleZalaczniki.diff(stary, nowy)
                .then(polecenia -> wydaj(stary, nowy, polecenia, List.of(), rama));
    }

    /**
     * The amending provision that puts clauses into a statute (document {@code statut-zmiana}).
     *
     * @return without a value and without errors when the statute carries every clause already
     */
    public static Wynik<TekstZmian> zmien(Akt stary, List<Klauzula> klauzule, UstawieniaKlauzul ustawienia, Rama rama) {
        return WstawianieKlauzul.insert(stary, klauzule, ustawienia)
                .then(w -> diff(stary, w.akt()).then(p -> wydaj(stary, w.akt(), p, w.klauzule(), rama)));
    }

    private static Wynik<TekstZmian> wydaj(
            Akt stary, Akt nowy, List<Polecenie> polecenia, List<Wstawiona> klauzule, Rama rama) {
        if (polecenia.isEmpty()) {
            return Wynik.brak(brakZmian(stary, nowy));
        }
        Proba proba = Proba.of(stary, nowy, polecenia, rama);
        Set<Sciezka> wCalosci = new LinkedHashSet<>();
        while (!proba.zgodna() && proba.paragraf().filter(wCalosci::add).isPresent()) {
            proba = ponownie(stary, nowy, rama, wCalosci::contains);
        }
        if (!proba.zgodna()) {
            proba = ponownie(stary, nowy, rama, w -> true);
        }
        Optional<Akt> ujednolicony = proba.ujednolicony();
        if (ujednolicony.isEmpty()) {
            return Wynik.brak(dwuznaczna(stary).map(List::of).orElse(niezgodne(proba.diagnozy(), proba.powod())));
        }
        return Wynik.of(
                new TekstZmian(proba.polecenia(), proba.przepis(), ujednolicony.get(), klauzule), proba.diagnozy());
    }

    private static Diagnoza brakZmian(Akt stary, Akt nowy) {
        AktPrinter printer = new AktPrinter();
        boolean takieSame = printer.print(stary.tresc()).equals(printer.print(nowy.tresc()))
                && stary.zalaczniki().stream()
                        .map(z -> printer.print(z.tresc()))
                        .toList()
                        .equals(nowy.zalaczniki().stream()
                                .map(z -> printer.print(z.tresc()))
                                .toList());
        return Diagnoza.uwaga(
                takieSame ? "N001" : "N002",
                Polozenie.NIEZNANE,
                takieSame
                        ? "Brak zmian: oba teksty są takie same."
                        : "Brak zmian: przepisy różnią się najwyżej numerami i znakami na końcu punktów,"
                                + " a numerów istniejących jednostek nie zmienia się.");
    }

    /** Coarser commands, whole §§ worded anew, where finer ones do not give the new text. */
    private static Proba ponownie(Akt stary, Akt nowy, Rama rama, Predicate<Sciezka> wCalosci) {
        List<Polecenie> polecenia =
                Roznica.diff(stary, nowy, wCalosci).wartosc().orElse(List.of());
        return Proba.of(stary, nowy, polecenia, rama);
    }

    /** A mark that two units bear: no command can say which of them it means. */
    private static Optional<Diagnoza> dwuznaczna(Akt stary) {
        Set<String> adresy = new HashSet<>();
        return stary.jednostki().stream()
                .filter(j -> !j.jednostka().rodzaj().nieoznaczona())
                .filter(j -> !adresy.add(j.adres().print()))
                .findFirst()
                .map(j -> Diagnoza.blad(
                                "N306",
                                j.jednostka()
                                        .miejsce()
                                        .polozenie()
                                        .withAdres(j.adres().print()),
                                "Dotychczasowy tekst ma dwie jednostki o tym samym oznaczeniu ("
                                        + j.adres().print() + "), więc polecenie nie wskazałoby, którą z nich zmienia.")
                        .withPodpowiedz("Jeżeli druga należy do załącznika, wstaw przed nim wiersz „Załącznik do …”.")
                        .withPodpowiedz("W innym razie popraw numerację w obu tekstach tak, jak ją ogłoszono."));
    }

    private static List<Diagnoza> niezgodne(List<Diagnoza> diagnozy, String co) {
        List<Diagnoza> wynik = new ArrayList<>(diagnozy);
        wynik.add(Diagnoza.blad(
                        "N399",
                        Polozenie.NIEZNANE,
                        "Aktu zmieniającego nie zapisano: zastosowany do starego tekstu nie daje nowego (" + co + ").")
                .withPodpowiedz("To błąd programu: zgłoś go, dołączając oba teksty."));
        return wynik;
    }
}
