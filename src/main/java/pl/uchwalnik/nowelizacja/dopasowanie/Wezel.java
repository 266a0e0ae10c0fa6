package pl.uchwalnik.nowelizacja.dopasowanie;

import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.nowelizacja.polecenia.Krok;

/**
 * A unit of the old text beside the same unit of the new one (węzeł).
 *
 * @param oznaczenie the mark it bears after the change; tirets: the ordinal in the old text, none for an added one
 * @param nizsze lower units of both texts in the order of the result
 */
public record Wezel(
        Los los, Optional<Jednostka> stara, Optional<Jednostka> nowa, Oznaczenie oznaczenie, List<Wezel> nizsze) {

    public Wezel {
        nizsze = List.copyOf(nizsze);
    }

    public RodzajJednostki rodzaj() {
        return stara.or(() -> nowa).orElseThrow().rodzaj();
    }

    public Krok krok() {
        return new Krok.DoJednostki(rodzaj(), oznaczenie);
    }

    /** In force before the change. */
    public boolean byla() {
        return los == Los.ZOSTAJE || los == Los.UCHYLANA;
    }

    /** In force after the change. */
    public boolean bedzie() {
        return los == Los.ZOSTAJE || los == Los.DODANA;
    }

    Wezel withOznaczenie(Oznaczenie nowe) {
        return new Wezel(los, stara, nowa, nowe, nizsze);
    }
}
