package pl.uchwalnik.nowelizacja.odczyt;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;

/** Findings of one reading, with the name of the source. */
final class Uwagi {
    private final TekstZmiany tekst;
    private final List<Diagnoza> diagnozy = new ArrayList<>();

    Uwagi(TekstZmiany tekst) {
        this.tekst = tekst;
    }

    String plik() {
        return tekst.nazwa();
    }

    /** Findings of an attempt, which may be dropped. */
    Uwagi osobne() {
        return new Uwagi(tekst);
    }

    List<Diagnoza> wszystkie() {
        return diagnozy;
    }

    Polozenie miejsce(int wiersz) {
        return tekst.miejsce(wiersz);
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
