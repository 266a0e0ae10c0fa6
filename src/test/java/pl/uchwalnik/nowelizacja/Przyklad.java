package pl.uchwalnik.nowelizacja;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.Wzorzec;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Metryka;
import pl.uchwalnik.akt.Miejsce;
import pl.uchwalnik.akt.NaglowekAktu;
import pl.uchwalnik.akt.Podpis;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.skladnia.AktParser;

/** An example of the golden file: commands with the text before and after them. */
record Przyklad(String id, String polecenie, Akt przed, Akt po) {
    static final String RAMA =
            "uchwale nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. w sprawie nadania statutu"
                    + " Gminnemu Ośrodkowi Pomocy Społecznej w Brzozówce (Dz. Urz. Woj. Mazowieckiego poz. 14500 oraz z 2022 r. poz. 3321)";

    static List<Przyklad> wszystkie() {
        List<Przyklad> wynik = new ArrayList<>();
        String[] czesci = Wzorzec.read("nowelizacje/przyklady.txt").split("(?m)^=== ");
        for (int i = 1; i < czesci.length; i++) {
            String c = czesci[i];
            int przed = c.indexOf("--- przed\n");
            int po = c.indexOf("--- po\n");
            int tytul = c.indexOf('\n');
            wynik.add(new Przyklad(
                    c.substring(0, tytul),
                    c.substring(tytul + 1, przed),
                    akt(c.substring(przed + 10, po)),
                    akt(c.substring(po + 7))));
        }
        return wynik;
    }

    /** An act whose annex holds this text. */
    static Akt akt(String tresc) {
        List<Skladnik> skladniki = AktParser.istniejacy()
                .parseTresc(new Zrodlo("przyklad", tresc))
                .wartosc()
                .orElseThrow();
        return akt(skladniki);
    }

    static Akt akt(List<Skladnik> skladniki) {
        Zalacznik z = new Zalacznik(
                List.of("Załącznik do uchwały nr XV/98/2019"),
                List.of("STATUT"),
                skladniki,
                List.of(),
                Miejsce.NIEZNANE);
        return new Akt(
                Metryka.PUSTA,
                new NaglowekAktu("UCHWAŁA", "RADY GMINY", "", "w sprawie statutu", Miejsce.NIEZNANE),
                List.of(),
                List.of(),
                Podpis.BRAK,
                List.of(),
                List.of(z),
                List.of());
    }

    @Override
    public String toString() {
        return id;
    }
}
