package pl.uchwalnik.cli.raport;

import java.nio.file.Path;
import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.pakiet.WynikPakietu;
import pl.uchwalnik.zapis.JsonWriter;

/**
 * The one object that {@code --json} prints.
 *
 * @param wersja version of the shape; 1
 * @param diagnozy findings of all inputs, flat
 * @param pliki files as they stand on the disk
 */
record RaportJson(int wersja, int kodWyjscia, List<DiagnozaJson> diagnozy, List<Plik> pliki) {

    /** File of a pack, with {@code /} in its path on every system. */
    record Plik(String sciezka, String sha256) {
        static Plik of(WynikPakietu.Plik p) {
            return new Plik(slashes(p.sciezka()), p.sha256());
        }

        private static String slashes(Path sciezka) {
            return sciezka.toString().replace('\\', '/');
        }
    }

    static RaportJson of(KodWyjscia kod, List<Diagnoza> diagnozy, List<WynikPakietu.Plik> pliki) {
        return new RaportJson(
                1,
                kod.kod(),
                diagnozy.stream().map(DiagnozaJson::of).toList(),
                pliki.stream().map(Plik::of).toList());
    }

    void print(Konsola konsola) {
        konsola.out().println(JsonWriter.compact(this));
    }
}
