package pl.uchwalnik.nowelizacja.odczyt;

import java.util.List;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;

/**
 * Changes of one act as read from an amending act.
 *
 * @param akt words that name the amended act, as they stand after {@code W}; empty when nothing names it
 * @param przepis the provision that makes them: {@code § 1}
 */
public record OdczytanaZmiana(String akt, String przepis, List<Pozycja> pozycje) {

    /**
     * One command with its place.
     *
     * @param polozenie file, line and the address in the amending act: {@code § 1 pkt 3 lit. a}
     */
    public record Pozycja(Polecenie polecenie, Polozenie polozenie) {}

    public OdczytanaZmiana {
        pozycje = List.copyOf(pozycje);
    }

    public List<Polecenie> polecenia() {
        return pozycje.stream().map(Pozycja::polecenie).toList();
    }
}
