package pl.uchwalnik.cli;

import java.nio.file.Path;
import java.util.List;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.nowelizacja.odczyt.OdczytanaZmiana;
import pl.uchwalnik.nowelizacja.odczyt.PolecenieReader;
import pl.uchwalnik.nowelizacja.odczyt.TekstZmiany;
import pl.uchwalnik.wczytanie.Wczytanie;
import pl.uchwalnik.wczytanie.WczytanyTekst;

/**
 * Reads an amending act from a file of any kind (czytnik zmiany): line by line as it stands, and where that falls short, as
 * the recogniser sets it. The reading that gives more commands, then fewer errors, is kept.
 */
final class CzytnikZmiany {
    private CzytnikZmiany() {}

    static Wynik<TekstZmiany> read(Path plik) {
        return new Wczytanie(false).readText(plik).then(CzytnikZmiany::better);
    }

    private static Wynik<TekstZmiany> better(WczytanyTekst t) {
        TekstZmiany wprost = new TekstZmiany(t.wprost(), t.miejsca());
        Ocena a = Ocena.of(wprost);
        if (a.bezZarzutu()) {
            return Wynik.of(wprost);
        }
        TekstZmiany rozpoznany = new TekstZmiany(t.rozpoznany(), t.miejscaRozpoznanego());
        return Ocena.of(rozpoznany).better(a) ? Wynik.of(rozpoznany, t.domysly()) : Wynik.of(wprost);
    }

    /**
     * How well a text reads.
     *
     * @param luzne quoted paragraphs that hang on a unit: lines cut by the edge of a page
     */
    private record Ocena(int polecenia, int bledy, int luzne) {
        static Ocena of(TekstZmiany tekst) {
            Wynik<List<OdczytanaZmiana>> w = PolecenieReader.read(tekst);
            List<OdczytanaZmiana> zmiany = w.wartosc().orElse(List.of());
            return new Ocena(
                    zmiany.stream().mapToInt(z -> z.pozycje().size()).sum(),
                    (int) w.diagnozy().stream()
                            .filter(d -> d.waga() == Waga.BLAD)
                            .count(),
                    zmiany.stream().mapToInt(OdczytanaZmiana::luzneAkapity).sum());
        }

        boolean bezZarzutu() {
            return polecenia > 0 && bledy == 0 && luzne == 0;
        }

        boolean better(Ocena inna) {
            if (polecenia != inna.polecenia) {
                return polecenia > inna.polecenia;
            }
            if (polecenia == 0 && bledy != inna.bledy) {
                // nothing was read either way: more refusals name more places
                return bledy > inna.bledy;
            }
            return bledy != inna.bledy ? bledy < inna.bledy : luzne < inna.luzne;
        }
    }
}
