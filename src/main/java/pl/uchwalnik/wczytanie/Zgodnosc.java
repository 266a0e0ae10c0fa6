package pl.uchwalnik.wczytanie;

import java.util.List;
import java.util.stream.IntStream;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Cytat;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Lista;
import pl.uchwalnik.akt.Naglowek;
import pl.uchwalnik.akt.NaglowekAktu;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Tabela;

/**
 * Does a tree read word for word look like an act (zgodność)? „1.” right under „§ 1. Statut określa:”, a list that counts
 * anew, a line without a mark, a footnote among points are signs that the text is not in the canonical form, though it
 * prints back whole.
 */
final class Zgodnosc {
    private Zgodnosc() {}

    static boolean sound(Akt akt) {
        return soundTitle(akt)
                && sound(akt.tresc())
                && akt.zalaczniki().stream().allMatch(z -> sound(z.tresc()));
    }

    /** A title block has its organ and date; without one nothing but the legal basis stands before the first unit. */
    private static boolean soundTitle(Akt akt) {
        NaglowekAktu n = akt.naglowek();
        if (n.pusty()) {
            return akt.wstep().isEmpty()
                    || (akt.wstep().size() == 1
                            && akt.wstep().getFirst().tekst().startsWith("Na podstawie"));
        }
        return !n.data().isEmpty() && (!n.organ().isEmpty() || n.rodzaj().startsWith("USTAWA"));
    }

    private static boolean sound(List<Skladnik> skladniki) {
        return skladniki.stream().allMatch(s -> switch (s) {
            case Jednostka j -> sound(j);
            case JednostkaSystematyzacyjna g -> !g.tytul().isEmpty() && sound(g.skladniki());
            case Akapit a -> false;
            case Naglowek n -> true;
            case Lista l -> true;
            case Tabela t -> true;
            case Cytat c -> true;
        });
    }

    private static boolean sound(Jednostka j) {
        List<Jednostka> nizsze = j.jednostki();
        boolean wstepPrzedUstepami =
                !j.tekst().isEmpty() && nizsze.stream().anyMatch(n -> n.rodzaj() == RodzajJednostki.USTEP);
        boolean jednorodne = nizsze.stream().map(Jednostka::rodzaj).distinct().count() <= 1;
        boolean rosnace = IntStream.range(1, nizsze.size())
                .allMatch(i -> nizsze.get(i).rodzaj().nieoznaczona()
                        || nizsze.get(i)
                                        .oznaczenie()
                                        .compareTo(nizsze.get(i - 1).oznaczenie())
                                > 0);
        return first(nizsze)
                && jednorodne
                && rosnace
                && !wstepPrzedUstepami
                && !j.tekst().startsWith("Zmiany tekstu jednolitego")
                && sound(j.skladniki());
    }

    private static boolean first(List<Jednostka> nizsze) {
        return nizsze.isEmpty()
                || nizsze.getFirst().rodzaj().nieoznaczona()
                || nizsze.getFirst().oznaczenie().numer() == 1
                || nizsze.getFirst().oznaczenie().litery().equals("a");
    }
}
