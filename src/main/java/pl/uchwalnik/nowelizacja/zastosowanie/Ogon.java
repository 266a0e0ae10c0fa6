package pl.uchwalnik.nowelizacja.zastosowanie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.nowelizacja.polecenia.Znak;

/**
 * End (ogon) of a unit: the mark it ends with stands after the common part, or in its last lower unit that is in force
 * (R-G8).
 */
public final class Ogon {
    private Ogon() {}

    /** The mark a unit ends with. */
    public static Znak znak(Jednostka j) {
        return Znak.naKoncu(tekst(j));
    }

    /** The last line of a unit. */
    public static String tekst(Jednostka j) {
        if (!j.czescWspolna().isEmpty()) {
            return j.czescWspolna();
        }
        return ostatnia(j).map(Ogon::tekst).orElse(j.tekst());
    }

    private static Optional<Jednostka> ostatnia(Jednostka j) {
        List<Jednostka> nizsze = j.jednostki();
        for (int i = nizsze.size() - 1; i >= 0; i--) {
            if (!Uchylone.uchylona(nizsze.get(i))) {
                return Optional.of(nizsze.get(i));
            }
        }
        return nizsze.isEmpty() ? Optional.empty() : Optional.of(nizsze.getLast());
    }

    /** The unit ending with another mark. */
    public static Jednostka withZnak(Jednostka j, Znak nowy) {
        if (!j.czescWspolna().isEmpty()) {
            return j.withCzescWspolna(zamien(j.czescWspolna(), nowy));
        }
        Optional<Jednostka> ostatnia = ostatnia(j);
        if (ostatnia.isEmpty()) {
            return j.withTekst(zamien(j.tekst(), nowy));
        }
        List<Skladnik> skladniki = new ArrayList<>(j.skladniki());
        int i = skladniki.lastIndexOf(ostatnia.get());
        skladniki.set(i, withZnak(ostatnia.get(), nowy));
        return j.withSkladniki(skladniki);
    }

    /** The text ending with another mark. */
    public static String zamien(String tekst, Znak nowy) {
        int obciete = tekst.length() - Znak.naKoncu(tekst).zapis().length();
        return tekst.substring(0, obciete) + nowy.zapis();
    }
}
