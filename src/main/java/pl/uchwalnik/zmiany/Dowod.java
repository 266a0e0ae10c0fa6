package pl.uchwalnik.zmiany;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Metryka;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.nowelizacja.Rownowaznosc;
import pl.uchwalnik.nowelizacja.odczyt.OdczytanaZmiana;
import pl.uchwalnik.nowelizacja.odczyt.PolecenieReader;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.zastosowanie.Ujednolicenie;
import pl.uchwalnik.skladnia.AktPrinter;

/**
 * Proof (dowód) that an amending act, read back from its very text and executed on the old act, gives the new one. Without
 * it no amending act leaves the program.
 */
final class Dowod {
    private Dowod() {}

    /** The canonical text of an act without its front matter: what is read back and what the user gets. */
    static String tekst(Akt akt) {
        return new AktPrinter().print(akt.withMetryka(Metryka.PUSTA));
    }

    /** The consolidated act that the text gives. */
    static Wynik<Akt> check(Akt stary, Akt nowy, Akt zmieniajacy) {
        Wynik<List<OdczytanaZmiana>> odczytane =
                PolecenieReader.read(new Zrodlo("uchwala-zmieniajaca.txt", tekst(zmieniajacy)));
        if (odczytane.maBledy() || odczytane.wartosc().isEmpty()) {
            return Wynik.brak(refused(odczytane.diagnozy(), "nie daje się odczytać"));
        }
        List<Polecenie> polecenia = odczytane.wartosc().get().stream()
                .flatMap(z -> z.polecenia().stream())
                .toList();
        Wynik<Akt> wynik = Ujednolicenie.apply(stary, polecenia);
        if (wynik.wartosc().isEmpty()) {
            return Wynik.brak(refused(wynik.diagnozy(), "nie daje się zastosować"));
        }
        Optional<String> roznica = Rownowaznosc.roznica(wynik.wartosc().get(), nowy);
        return roznica.isEmpty()
                ? Wynik.of(wynik.wartosc().get())
                : Wynik.brak(refused(List.of(), "daje inną treść: " + roznica.get()));
    }

    private static List<Diagnoza> refused(List<Diagnoza> diagnozy, String co) {
        List<Diagnoza> wynik = new ArrayList<>(
                diagnozy.stream().filter(d -> d.waga() == Waga.BLAD).toList());
        wynik.add(Diagnoza.blad(
                        "N602",
                        Polozenie.of("uchwala-zmieniajaca.txt"),
                        "aktu zmieniającego nie wydano: jego tekst, odczytany z powrotem, " + co + ".")
                .withPodpowiedz("To błąd programu: zgłoś go, dołączając oba teksty."));
        return wynik;
    }
}
