package pl.uchwalnik.kontrola.paczka;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Tabela;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.diagnostyka.Polozenie;

/** Tables (tabele) of a document, each with its place. */
public final class Tabele {

    /** A table and where it stands. */
    public record Umieszczona(Tabela tabela, Polozenie gdzie) {

        /** Number of the column of that heading; -1 when there is none. */
        public int column(String naglowek) {
            for (int i = 0; i < tabela.kolumny().size(); i++) {
                if (tabela.kolumny().get(i).naglowek().equals(naglowek)) {
                    return i;
                }
            }
            return -1;
        }
    }

    private Tabele() {}

    public static List<Umieszczona> of(Paczka.Dokument dokument) {
        Akt akt = dokument.kontekst().akt();
        List<Umieszczona> wynik = new ArrayList<>();
        collect(akt.tresc(), "", wynik);
        for (Zalacznik z : akt.zalaczniki()) {
            collect(z.tresc(), z.czesc().toString(), wynik);
        }
        return wynik;
    }

    private static void collect(List<? extends Skladnik> skladniki, String adres, List<Umieszczona> wynik) {
        for (Skladnik s : skladniki) {
            switch (s) {
                case Tabela t ->
                    wynik.add(new Umieszczona(t, t.miejsce().polozenie().withAdres(adres)));
                case JednostkaSystematyzacyjna j -> collect(j.skladniki(), adres, wynik);
                case Jednostka j -> collect(j.skladniki(), adres, wynik);
                case Skladnik inny -> {}
            }
        }
    }
}
