package pl.uchwalnik.nowelizacja.odczyt;

import java.util.List;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Blok;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.nowelizacja.polecenia.Brzmienie;
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

    /** Paragraphs in quoted units: in an act they are rare, in a text cut into lines of a page they are many. */
    public int luzneAkapity() {
        return polecenia().stream().mapToInt(OdczytanaZmiana::luzne).sum();
    }

    private static int luzne(Polecenie p) {
        return switch (p) {
            case Polecenie.NoweBrzmienie n -> luzne(n.brzmienie());
            case Polecenie.Dodanie d -> luzne(d.brzmienie());
            case Polecenie.Polaczone(Polecenie a, Polecenie b) -> luzne(a) + luzne(b);
            case Polecenie inne -> 0;
        };
    }

    private static int luzne(Brzmienie b) {
        return b instanceof Brzmienie.Cytowane c ? luzne(c.tresc()) : 0;
    }

    private static int luzne(List<Skladnik> tresc) {
        int n = 0;
        for (Skladnik s : tresc) {
            n += switch (s) {
                case Jednostka j -> akapity(j.skladniki()) + luzne(j.skladniki());
                case JednostkaSystematyzacyjna g -> luzne(g.skladniki());
                case Blok b -> 0;
            };
        }
        return n;
    }

    private static int akapity(List<Skladnik> tresc) {
        return (int) tresc.stream().filter(Akapit.class::isInstance).count();
    }

    public List<Polecenie> polecenia() {
        return pozycje.stream().map(Pozycja::polecenie).toList();
    }
}
