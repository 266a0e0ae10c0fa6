package pl.uchwalnik.pakiet;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;

/**
 * What became of one order (wynik pakietu).
 *
 * @param pliki files of the pack as they stand on the disk now; none when it was refused
 * @param awaria our own fault that stopped it, for the report to the authors
 */
public record WynikPakietu(
        Zlecenie zlecenie, Stan stan, List<Plik> pliki, List<Diagnoza> diagnozy, Optional<Throwable> awaria) {

    /** What was done. */
    public enum Stan {
        ZAPISANY("zapisany"),
        BEZ_ZMIAN("bez zmian"),
        ODRZUCONY("odrzucony"),
        PRZERWANY("przerwany");

        private final String nazwa;

        Stan(String nazwa) {
            this.nazwa = nazwa;
        }

        public String nazwa() {
            return nazwa;
        }
    }

    /** File of a pack with the digest of its bytes. */
    public record Plik(Path sciezka, String sha256) {}

    public WynikPakietu {
        pliki = List.copyOf(pliki);
        diagnozy = List.copyOf(diagnozy);
    }

    static WynikPakietu odrzucony(Zlecenie zlecenie, List<Diagnoza> diagnozy) {
        return new WynikPakietu(zlecenie, Stan.ODRZUCONY, List.of(), diagnozy, Optional.empty());
    }

    static WynikPakietu przerwany(Zlecenie zlecenie, Throwable awaria) {
        return new WynikPakietu(zlecenie, Stan.PRZERWANY, List.of(), List.of(), Optional.of(awaria));
    }

    public boolean ma(Waga waga) {
        return diagnozy.stream().anyMatch(d -> d.waga() == waga);
    }
}
