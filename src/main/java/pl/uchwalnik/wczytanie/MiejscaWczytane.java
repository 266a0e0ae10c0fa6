package pl.uchwalnik.wczytanie;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pl.uchwalnik.akt.Adres;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.JednostkaZAdresem;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.wczytanie.rozpoznanie.Domniemanie;

/** Places of what was read (miejsca wczytane): from lines of the recognised text to the file and to units of the act. */
final class MiejscaWczytane {

    private final String plik;
    private final MiejscaPliku wPliku;
    private final TreeMap<Integer, String> adresy = new TreeMap<>();

    MiejscaWczytane(String plik, Akt akt, MiejscaPliku wPliku) {
        this.plik = plik;
        this.wPliku = wPliku;
        for (JednostkaZAdresem j : akt.jednostki()) {
            adresy.putIfAbsent(
                    j.jednostka().miejsce().polozenie().wiersz(), j.adres().toString());
        }
        chapters(akt.tresc(), Adres.Czesc.AKT);
        for (Zalacznik z : akt.zalaczniki()) {
            chapters(z.tresc(), z.czesc());
        }
    }

    private void chapters(List<Skladnik> skladniki, Adres.Czesc czesc) {
        for (Skladnik s : skladniki) {
            if (s instanceof JednostkaSystematyzacyjna g) {
                String numer = g.oznaczenie().equals(Oznaczenie.BRAK) ? "" : " " + g.oznaczenie();
                String nazwa = g.rodzaj().nazwa() + numer;
                adresy.putIfAbsent(g.miejsce().polozenie().wiersz(), czesc.zalacznik() ? czesc + ", " + nazwa : nazwa);
                chapters(g.skladniki(), czesc);
            }
        }
    }

    /** The finding with the address of the unit that its line belongs to. */
    Diagnoza place(Domniemanie d) {
        return d.diagnoza().withPolozenie(d.diagnoza().polozenie().withAdres(address(d.wiersz())));
    }

    /** A finding of the parser, whose line is one of the recognised text, at its place in the file. */
    Diagnoza place(Diagnoza d) {
        int w = d.polozenie().wiersz();
        String adres =
                d.polozenie().adres().isEmpty() ? address(w) : d.polozenie().adres();
        return d.withPolozenie(wPliku.of(d.polozenie()).withPlik(plik).withAdres(adres));
    }

    private String address(int wiersz) {
        Map.Entry<Integer, String> e = adresy.floorEntry(wiersz);
        return e == null ? "" : e.getValue();
    }
}
