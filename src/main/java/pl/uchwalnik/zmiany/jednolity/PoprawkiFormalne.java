package pl.uchwalnik.zmiany.jednolity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Adres;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Blok;
import pl.uchwalnik.akt.Czlon;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Miejsce;
import pl.uchwalnik.akt.Odnosnik;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.nowelizacja.zastosowanie.Uchylone;
import pl.uchwalnik.prawo.RejestrAktow;
import pl.uchwalnik.zmiany.Ujednolicony;

/**
 * Formal corrections (zmiany o charakterze formalnym, ZTP § 107): slips of the pen, punctuation of enumerations, journal
 * marks. A step of its own after the commands; every correction is a finding with its place and none has a footnote.
 */
public final class PoprawkiFormalne {
    private static final String INDEKSY = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    /** Provisional numbers of new footnotes, above any real one; numbering the whole text gives them their own. */
    private static final int PIERWSZY_NOWY = 9000;

    private final PoprawkiDziennikow dzienniki;
    private final String plik;
    private final List<Diagnoza> wykaz = new ArrayList<>();
    private List<Odnosnik> odnosniki = new ArrayList<>();
    private int nowe = PIERWSZY_NOWY;

    private PoprawkiFormalne(String plik, Optional<LocalDate> dzien) {
        this.plik = plik;
        this.dzienniki = new PoprawkiDziennikow(RejestrAktow.load(), dzien);
    }

    /**
     * The act corrected; its footnotes are to be numbered anew.
     *
     * @param dzien for which journal marks are given; empty for the last day the register knows
     */
    public static Wynik<Ujednolicony> apply(Ujednolicony u, Optional<LocalDate> dzien) {
        PoprawkiFormalne p = new PoprawkiFormalne(u.baza().plik(), dzien);
        Akt poprawiony = p.act(u.akt());
        List<Diagnoza> wszystkie = new ArrayList<>(p.wykaz);
        wszystkie.addAll(p.dzienniki.uwagi());
        return Wynik.of(u.withAkt(poprawiony), wszystkie);
    }

    private Akt act(Akt akt) {
        odnosniki = new ArrayList<>(akt.odnosniki());
        List<Akapit> wstep = akt.wstep().stream()
                .map(a -> new Akapit(text(a.tekst(), a.miejsce(), "wstęp"), a.miejsce()))
                .toList();
        List<Skladnik> tresc = list(akt.tresc(), Adres.AKT);
        List<Odnosnik> wlasne = odnosniki;
        List<Zalacznik> zalaczniki = new ArrayList<>();
        for (Zalacznik z : akt.zalaczniki()) {
            odnosniki = new ArrayList<>(z.odnosniki());
            List<Skladnik> poprawiona = list(z.tresc(), new Adres(z.czesc(), List.of()));
            zalaczniki.add(new Zalacznik(z.oznaczenie(), z.tytul(), poprawiona, odnosniki, z.miejsce()));
        }
        return new Akt(
                akt.metryka(), akt.naglowek(), wstep, tresc, akt.podpis(), wlasne, zalaczniki, akt.uzasadnienie());
    }

    private List<Skladnik> list(List<Skladnik> lista, Adres nad) {
        List<Skladnik> wynik = new ArrayList<>(lista.size());
        int kolejny = 0;
        for (Skladnik s : lista) {
            wynik.add(
                    switch (s) {
                        case Jednostka j -> {
                            Czlon czlon = j.rodzaj().nieoznaczona()
                                    ? Czlon.tiret(j.rodzaj(), ++kolejny)
                                    : new Czlon(j.rodzaj(), j.oznaczenie());
                            yield unit(j, nad.plus(czlon));
                        }
                        case JednostkaSystematyzacyjna g -> g.withSkladniki(list(g.skladniki(), nad));
                        case Akapit a -> new Akapit(text(a.tekst(), a.miejsce(), nad.toString()), a.miejsce());
                        case Blok b -> b;
                    });
        }
        return wynik;
    }

    private Jednostka unit(Jednostka j, Adres adres) {
        if (Uchylone.uchylona(j)) {
            return j;
        }
        Jednostka poprawiona = j.withTekst(text(j.tekst(), j.miejsce(), adres.toString()))
                .withCzescWspolna(text(j.czescWspolna(), j.miejsce(), adres.toString()))
                .withSkladniki(list(j.skladniki(), adres));
        boolean najwyzsza = j.rodzaj().podstawowa() || j.rodzaj() == RodzajJednostki.USTEP;
        return najwyzsza
                ? new PoprawkiWyliczen((gdzie, a, co) -> listed(gdzie, a.toString(), "znak wyliczenia", co))
                        .of(poprawiona, adres)
                : poprawiona;
    }

    private String text(String tekst, Miejsce miejsce, String gdzie) {
        if (tekst.isEmpty()) {
            return tekst;
        }
        String pisownia = PoprawkiPisowni.of(
                tekst, (bylo, jest) -> listed(miejsce, gdzie, "omyłka pisarska", "„" + bylo + "” → „" + jest + "”"));
        return dzienniki.of(
                pisownia,
                this::footnote,
                (bylo, jest) -> listed(miejsce, gdzie, "oznaczenie dziennika", bylo + " → " + jest));
    }

    private String footnote(String tresc) {
        StringBuilder znak = new StringBuilder();
        Integer.toString(nowe++).chars().forEach(c -> znak.append(INDEKSY.charAt(c - '0')));
        odnosniki.add(new Odnosnik(znak + "⁾", tresc, Miejsce.NIEZNANE));
        return znak + "⁾";
    }

    private void listed(Miejsce miejsce, String gdzie, String rodzaj, String co) {
        Polozenie p = miejsce.polozenie();
        Polozenie znane = p.plik().isEmpty() ? Polozenie.of(plik) : p;
        wykaz.add(Diagnoza.uwaga("N630", znane.withAdres(gdzie), "poprawka formalna, " + rodzaj + ": " + co + ".")
                .withPodstawa("ZTP § 107"));
    }
}
