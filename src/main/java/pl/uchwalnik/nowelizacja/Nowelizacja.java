package pl.uchwalnik.nowelizacja;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.nowelizacja.klauzule.Klauzula;
import pl.uchwalnik.nowelizacja.klauzule.UstawieniaKlauzul;
import pl.uchwalnik.nowelizacja.klauzule.WstawianieKlauzul;
import pl.uchwalnik.nowelizacja.klauzule.WstawianieKlauzul.Wstawiona;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.roznica.Roznica;
import pl.uchwalnik.nowelizacja.zapis.PoleceniePrinter;
import pl.uchwalnik.nowelizacja.zapis.Rama;
import pl.uchwalnik.nowelizacja.zastosowanie.Ujednolicenie;

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
            return Wynik.brak(Diagnoza.uwaga("N001", Polozenie.NIEZNANE, "Brak zmian: oba teksty są takie same."));
        }
        Wynik<Akt> zastosowane = Ujednolicenie.apply(stary, polecenia);
        if (zastosowane.wartosc().isEmpty()) {
            return Wynik.brak(niezgodne(zastosowane.diagnozy(), "polecenia nie dają się zastosować do tekstu"));
        }
        Akt ujednolicony = zastosowane.wartosc().get();
        Optional<String> roznica = Rownowaznosc.roznica(ujednolicony, nowy);
        if (roznica.isPresent()) {
            return Wynik.brak(niezgodne(zastosowane.diagnozy(), "inna treść: " + roznica.get()));
        }
        return Wynik.of(
                new TekstZmian(
                        polecenia,
                        new PoleceniePrinter(rama).write(Oznaczenie.of(1), polecenia),
                        ujednolicony,
                        klauzule),
                zastosowane.diagnozy());
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
