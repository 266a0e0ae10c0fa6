package pl.uchwalnik.nowelizacja.odczyt;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;

/** Findings of one reading, with the name of the source. */
final class Uwagi {
    private final String plik;
    private final List<Diagnoza> diagnozy = new ArrayList<>();

    Uwagi(String plik) {
        this.plik = plik;
    }

    String plik() {
        return plik;
    }

    List<Diagnoza> wszystkie() {
        return diagnozy;
    }

    Polozenie miejsce(int wiersz) {
        return Polozenie.of(plik, wiersz, 1);
    }

    /** A lenient reading. */
    void uwaga(String kod, int wiersz, String tekst) {
        diagnozy.add(Diagnoza.uwaga(kod, miejsce(wiersz), tekst));
    }

    void blad(String kod, int wiersz, String tekst, String rada) {
        diagnozy.add(Diagnoza.blad(kod, miejsce(wiersz), tekst).withPodpowiedz(rada));
    }

    void dolacz(List<Diagnoza> inne) {
        diagnozy.addAll(inne);
    }
}
