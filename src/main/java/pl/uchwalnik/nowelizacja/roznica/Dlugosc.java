package pl.uchwalnik.nowelizacja.roznica;

import java.util.List;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Blok;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.nowelizacja.polecenia.Brzmienie;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;

/** Length of text (długość), in characters: of a unit, and of what commands quote. */
public final class Dlugosc {
    private Dlugosc() {}

    public static int of(Skladnik s) {
        return switch (s) {
            case Jednostka j ->
                j.tekst().length()
                        + j.czescWspolna().length()
                        + j.skladniki().stream().mapToInt(Dlugosc::of).sum();
            case JednostkaSystematyzacyjna g ->
                g.tytul().length()
                        + g.skladniki().stream().mapToInt(Dlugosc::of).sum();
            case Akapit a -> a.tekst().length();
            case Blok b -> 0;
        };
    }

    /** Everything the commands put between quotation marks. */
    public static int cytowana(List<Polecenie> polecenia) {
        return polecenia.stream().mapToInt(Dlugosc::cytowana).sum();
    }

    private static int cytowana(Polecenie p) {
        return switch (p) {
            case Polecenie.NoweBrzmienie n -> brzmienie(n.brzmienie());
            case Polecenie.Dodanie d -> brzmienie(d.brzmienie());
            case Polecenie.Uchylenie u -> 0;
            case Polecenie.ZamianaWyrazow z -> z.stare().length() + z.nowe().length();
            case Polecenie.DodanieWyrazow d -> d.po().length() + d.nowe().length();
            case Polecenie.SkreslenieWyrazow s -> s.stare().length();
            case Polecenie.ZmianaZnaku z -> 0;
            case Polecenie.OznaczenieTresci o -> 0;
            case Polecenie.ZmianaRozproszona r -> r.stare().length() + r.nowe().length();
            case Polecenie.Polaczone(Polecenie a, Polecenie b) -> cytowana(a) + cytowana(b);
        };
    }

    private static int brzmienie(Brzmienie b) {
        return switch (b) {
            case Brzmienie.Cytowane c ->
                c.tresc().stream().mapToInt(Dlugosc::of).sum();
            case Brzmienie.WZalaczniku z ->
                z.zalacznik().tresc().stream().mapToInt(Dlugosc::of).sum();
        };
    }
}
