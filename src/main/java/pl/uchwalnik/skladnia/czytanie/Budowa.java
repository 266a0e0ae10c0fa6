package pl.uchwalnik.skladnia.czytanie;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Cytat;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Miejsce;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.akt.RodzajSystematyzacyjny;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.skladnia.wiersze.Poziom;
import pl.uchwalnik.skladnia.wiersze.Stos;

/** Element under construction (budowa): the mutable side of one open unit, grouping unit, quotation or part. */
public final class Budowa extends Stos.Ramka {
    public final Oznaczenie oznaczenie;
    public final Miejsce miejsce;
    public final List<Skladnik> skladniki = new ArrayList<>();
    private final Map<Poziom, Integer> liczniki = new EnumMap<>(Poziom.class);
    public String tekst;
    public boolean czekaNaTytul;
    public String zamkniecie = "";
    /** Quotation marks opened and not yet closed, its own included. */
    public int otwarte = 1;

    private String czescWspolna = "";
    private Miejsce miejsceCzesciWspolnej = Miejsce.NIEZNANE;

    public Budowa(Poziom poziom, Oznaczenie oznaczenie, String tekst, Miejsce miejsce) {
        super(poziom);
        this.oznaczenie = oznaczenie;
        this.tekst = tekst;
        this.miejsce = miejsce;
    }

    public static Budowa korzen() {
        return new Budowa(Poziom.AKT, Oznaczenie.BRAK, "", Miejsce.NIEZNANE);
    }

    /** Next number of a unit of that level under this element. */
    public int nextNumer(Poziom nizszy) {
        return liczniki.merge(nizszy, 1, Integer::sum);
    }

    public void setCzescWspolna(String nowa, Miejsce gdzie) {
        czescWspolna = nowa;
        miejsceCzesciWspolnej = gdzie;
        poCzesciWspolnej = true;
    }

    /** Something follows a common part: it did not close the enumeration, so it stays in its place as a paragraph. */
    public boolean reopen() {
        boolean byla = poCzesciWspolnej;
        if (byla) {
            skladniki.add(new Akapit("– " + czescWspolna, miejsceCzesciWspolnej));
            czescWspolna = "";
            poCzesciWspolnej = false;
        }
        return byla;
    }

    public Skladnik build() {
        return switch (poziom) {
            case AKT, CYTAT -> new Cytat(skladniki, zamkniecie, miejsce);
            case DZIAL -> group(RodzajSystematyzacyjny.DZIAL);
            case ROZDZIAL -> group(RodzajSystematyzacyjny.ROZDZIAL);
            case ODDZIAL -> group(RodzajSystematyzacyjny.ODDZIAL);
            case ARTYKUL -> unit(RodzajJednostki.ARTYKUL);
            case PARAGRAF -> unit(RodzajJednostki.PARAGRAF);
            case USTEP -> unit(RodzajJednostki.USTEP);
            case PUNKT -> unit(RodzajJednostki.PUNKT);
            case LITERA -> unit(RodzajJednostki.LITERA);
            case TIRET -> unit(RodzajJednostki.TIRET);
            case PODWOJNE_TIRET -> unit(RodzajJednostki.PODWOJNE_TIRET);
        };
    }

    private Skladnik group(RodzajSystematyzacyjny rodzaj) {
        return new JednostkaSystematyzacyjna(rodzaj, oznaczenie, tekst, skladniki, miejsce);
    }

    private Skladnik unit(RodzajJednostki rodzaj) {
        return new Jednostka(rodzaj, oznaczenie, tekst, skladniki, czescWspolna, miejsce);
    }
}
