package pl.uchwalnik.nowelizacja;

import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.nowelizacja.odczyt.OdczytanaZmiana;
import pl.uchwalnik.nowelizacja.odczyt.PolecenieReader;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;
import pl.uchwalnik.nowelizacja.zapis.PoleceniePrinter;
import pl.uchwalnik.nowelizacja.zapis.PrzepisZmieniajacy;
import pl.uchwalnik.nowelizacja.zapis.Rama;
import pl.uchwalnik.nowelizacja.zastosowanie.Ujednolicenie;
import pl.uchwalnik.skladnia.AktPrinter;

/**
 * Trial (próba) of an amending provision: written, read back and executed, it must give the new text.
 *
 * @param niezgodnosc the first place where it does not; empty also where it cannot be executed at all
 * @param powod why it fails, in words; empty when it gives the new text
 */
record Proba(
        List<Polecenie> polecenia,
        PrzepisZmieniajacy przepis,
        Optional<Akt> wynik,
        Optional<Rownowaznosc.Niezgodnosc> niezgodnosc,
        String powod,
        List<Diagnoza> diagnozy) {

    static Proba of(Akt stary, Akt nowy, List<Polecenie> polecenia, Rama rama) {
        PrzepisZmieniajacy przepis = new PoleceniePrinter(rama).write(Oznaczenie.of(1), polecenia);
        List<Polecenie> odczytane = odczytane(przepis, polecenia);
        Wynik<Akt> zastosowane = Ujednolicenie.apply(stary, odczytane);
        Optional<Rownowaznosc.Niezgodnosc> niezgodnosc =
                zastosowane.wartosc().flatMap(a -> Rownowaznosc.niezgodnosc(a, nowy));
        String powod = zastosowane.wartosc().isEmpty()
                ? "polecenia nie dają się zastosować do tekstu"
                : niezgodnosc.map(n -> "inna treść: " + n.opis()).orElse("");
        return new Proba(polecenia, przepis, zastosowane.wartosc(), niezgodnosc, powod, zastosowane.diagnozy());
    }

    /** The commands as they read; those with annexes can be read only in the whole act. */
    private static List<Polecenie> odczytane(PrzepisZmieniajacy przepis, List<Polecenie> polecenia) {
        if (!przepis.zalaczniki().isEmpty()) {
            return polecenia;
        }
        String tekst = new AktPrinter().print(List.of(przepis.paragraf()));
        List<OdczytanaZmiana> zmiany =
                PolecenieReader.read(new Zrodlo("zmiana.txt", tekst)).wartosc().orElse(List.of());
        return zmiany.stream().flatMap(z -> z.polecenia().stream()).toList();
    }

    boolean zgodna() {
        return powod.isEmpty();
    }

    /** The consolidated text, when it is the right one. */
    Optional<Akt> ujednolicony() {
        return zgodna() ? wynik : Optional.empty();
    }

    /** Path to the § in which the texts differ. */
    Optional<Sciezka> paragraf() {
        return niezgodnosc.flatMap(n -> n.w().kroki().stream()
                .filter(k -> k instanceof Krok.DoJednostki j && j.rodzaj().podstawowa())
                .findFirst()
                .map(n.w().zakres()::with));
    }
}
