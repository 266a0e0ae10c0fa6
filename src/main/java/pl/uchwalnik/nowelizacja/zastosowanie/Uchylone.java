package pl.uchwalnik.nowelizacja.zastosowanie;

import java.util.List;
import pl.uchwalnik.akt.Blok;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Miejsce;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.nowelizacja.polecenia.Znak;

/** Repealed units as a consolidated text shows them (R-J5): the mark stays, {@code (uchylony)} in gender. */
public final class Uchylone {
    private Uchylone() {}

    /** Nothing but the note that it was repealed, has lost force or was left out. */
    public static boolean uchylona(Jednostka j) {
        return j.skladniki().isEmpty() && nota(j.tekst());
    }

    public static boolean uchylona(JednostkaSystematyzacyjna s) {
        return s.skladniki().isEmpty() && nota(s.tytul());
    }

    public static boolean uchylony(Skladnik s) {
        return switch (s) {
            case Jednostka j -> uchylona(j);
            case JednostkaSystematyzacyjna g -> uchylona(g);
            case Blok b -> false;
        };
    }

    private static boolean nota(String tekst) {
        return tekst.startsWith("(")
                && tekst.matches("\\((uchylon|pominięt|skreślon|utracił|uznan)[^)]*\\)[.;,]?[¹²³⁰⁴-⁹]*⁾?[.;,]?");
    }

    /** What stands in the place of a repealed unit. */
    public static Jednostka uchyl(Jednostka j) {
        Znak koniec = Ogon.znak(j);
        // what ends with a colon ends in truth with the quotation or the table after it
        Znak znak = koniec != Znak.DWUKROPEK && koniec != Znak.MYSLNIK
                ? koniec
                : j.rodzaj().wyliczeniowa() ? Znak.BRAK : Znak.KROPKA;
        return new Jednostka(
                j.rodzaj(), j.oznaczenie(), nota(j.rodzaj()) + znak.zapis(), List.of(), "", Miejsce.NIEZNANE);
    }

    private static String nota(RodzajJednostki rodzaj) {
        return switch (rodzaj) {
            case ARTYKUL, PARAGRAF, USTEP, PUNKT -> "(uchylony)";
            case LITERA -> "(uchylona)";
            case TIRET, PODWOJNE_TIRET -> "(uchylone)";
        };
    }

    public static JednostkaSystematyzacyjna uchyl(JednostkaSystematyzacyjna s) {
        return s.withTytul("(uchylony)").withSkladniki(List.of());
    }
}
