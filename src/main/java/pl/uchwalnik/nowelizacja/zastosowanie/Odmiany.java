package pl.uchwalnik.nowelizacja.zastosowanie;

import java.util.List;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;

/** Replaces a word in every form in which it stands in a place (ZTP § 88). */
final class Odmiany {
    private final Polecenie.ZmianaRozproszona zmiana;

    Odmiany(Polecenie.ZmianaRozproszona zmiana) {
        this.zmiana = zmiana;
    }

    boolean wystepuje(String tekst) {
        return !Slowa.wystapienia(tekst, zmiana.stare()).isEmpty();
    }

    String zamien(String tekst) {
        String biezacy = tekst;
        List<Integer> miejsca = Slowa.wystapienia(tekst, zmiana.stare());
        for (int i : miejsca.reversed()) {
            biezacy = Slowa.wstaw(biezacy, i, i + zmiana.stare().length(), zmiana.nowe());
        }
        return biezacy;
    }
}
