package pl.uchwalnik.zmiany.jednolity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Blok;
import pl.uchwalnik.akt.Cytat;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Lista;
import pl.uchwalnik.akt.Naglowek;
import pl.uchwalnik.akt.NaglowekAktu;
import pl.uchwalnik.akt.Odnosnik;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Tabela;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.nowelizacja.historia.Historia;
import pl.uchwalnik.nowelizacja.historia.Klucz;
import pl.uchwalnik.nowelizacja.historia.Wpis;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.zastosowanie.Uchylone;
import pl.uchwalnik.nowelizacja.zastosowanie.Zdania;

/**
 * Consolidated text with footnotes on its changes (ZTP § 106): a mark stands behind the mark of the unit, for a repealed
 * one behind the note, for a sentence behind the sentence.
 */
final class TekstZOdnosnikami {
    private final Historia historia;
    private final Odnosniki odnosniki;

    private TekstZOdnosnikami(Historia historia, Odnosniki odnosniki) {
        this.historia = historia;
        this.odnosniki = odnosniki;
    }

    static Akt of(Akt akt, Historia historia, Odnosniki odnosniki) {
        return new TekstZOdnosnikami(historia, odnosniki).act(akt);
    }

    private Akt act(Akt akt) {
        odnosniki.open(akt.odnosniki());
        NaglowekAktu n = akt.naglowek();
        Klucz cialo = Klucz.czesci(-1);
        NaglowekAktu naglowek = new NaglowekAktu(
                odnosniki.text(n.rodzaj()),
                odnosniki.text(n.organ()),
                odnosniki.text(n.data()),
                odnosniki.text(n.przedmiot()) + part(cialo.plus(new Krok.DoTytulu())),
                n.miejsce());
        List<Akapit> wstep = new ArrayList<>(akt.wstep().stream()
                .map(a -> new Akapit(odnosniki.text(a.tekst()), a.miejsce()))
                .toList());
        String preambula = part(cialo.plus(new Krok.DoPreambuly()));
        if (!preambula.isEmpty() && !wstep.isEmpty()) {
            Akapit ostatni = wstep.removeLast();
            wstep.add(new Akapit(ostatni.tekst() + preambula, ostatni.miejsce()));
        }
        List<Skladnik> tresc = list(akt.tresc(), cialo);
        List<Odnosnik> wlasne = odnosniki.close();
        List<Zalacznik> zalaczniki = new ArrayList<>();
        for (int i = 0; i < akt.zalaczniki().size(); i++) {
            zalaczniki.add(annex(akt.zalaczniki().get(i), i));
        }
        return new Akt(akt.metryka(), naglowek, wstep, tresc, akt.podpis(), wlasne, zalaczniki, akt.uzasadnienie());
    }

    private Zalacznik annex(Zalacznik z, int indeks) {
        odnosniki.open(z.odnosniki());
        Klucz czesc = Klucz.czesci(indeks);
        List<Wpis> wpisy = new ArrayList<>(historia.of(czesc));
        wpisy.addAll(historia.of(czesc.plus(new Krok.DoTytulu())));
        String znaki = odnosniki.marks(wpisy, TrescOdnosnika.Rod.MESKI, "");
        List<String> oznaczenie = z.oznaczenie().stream().map(odnosniki::text).toList();
        List<String> tytul = z.tytul().stream().map(odnosniki::text).toList();
        boolean wTytule = !tytul.isEmpty();
        List<Skladnik> tresc = list(z.tresc(), czesc);
        return new Zalacznik(
                wTytule ? oznaczenie : atLast(oznaczenie, znaki),
                wTytule ? atLast(tytul, znaki) : tytul,
                tresc,
                odnosniki.close(),
                z.miejsce());
    }

    private static List<String> atLast(List<String> wiersze, String znaki) {
        if (znaki.isEmpty() || wiersze.isEmpty()) {
            return wiersze;
        }
        List<String> nowe = new ArrayList<>(wiersze);
        nowe.add(nowe.removeLast() + znaki);
        return nowe;
    }

    private String part(Klucz klucz) {
        return odnosniki.marks(historia.of(klucz), TrescOdnosnika.Rod.MESKI, "");
    }

    private List<Skladnik> list(List<Skladnik> lista, Klucz nad) {
        List<Skladnik> wynik = new ArrayList<>(lista.size());
        int kolejny = 0;
        for (Skladnik s : lista) {
            wynik.add(
                    switch (s) {
                        case Jednostka j ->
                            unit(
                                    j,
                                    nad.nizej(
                                            j,
                                            j.rodzaj().nieoznaczona()
                                                    ? ++kolejny
                                                    : j.oznaczenie().numer()));
                        case JednostkaSystematyzacyjna g -> group(g, nad.nizej(g));
                        case Blok b -> block(b);
                    });
        }
        return wynik;
    }

    private JednostkaSystematyzacyjna group(JednostkaSystematyzacyjna g, Klucz klucz) {
        String znaki = odnosniki.marks(
                historia.of(klucz),
                TrescOdnosnika.Rod.MESKI,
                g.rodzaj().nazwa().toLowerCase(Locale.ROOT) + " " + g.oznaczenie());
        return g.withTytul(odnosniki.text(g.tytul()) + znaki).withSkladniki(list(g.skladniki(), klucz));
    }

    private Jednostka unit(Jednostka j, Klucz klucz) {
        TrescOdnosnika.Rod rod = TrescOdnosnika.Rod.of(j.rodzaj());
        String nazwa = klucz.kroki().getLast().opis();
        List<Wpis> wpisy = historia.of(klucz);
        List<Wpis> przyZnaku = wpisy.stream().filter(w -> !behind(w)).toList();
        String znaki = odnosniki.marks(przyZnaku, rod, nazwa);
        if (Uchylone.uchylona(j)) {
            return j.withTekst(odnosniki.text(j.tekst()) + znaki);
        }
        String tekst = sentences(odnosniki.text(j.tekst()), wpisy, rod, nazwa);
        String zZnakiem = znaki.isEmpty() ? tekst : glued(znaki, tekst);
        List<Skladnik> nizej = list(j.skladniki(), klucz);
        String wspolna = j.czescWspolna().isEmpty()
                ? ""
                : odnosniki.text(j.czescWspolna())
                        + odnosniki.marks(
                                wpisy.stream()
                                        .filter(w ->
                                                w.czesc().orElse(new Krok.DoTytulu()) instanceof Krok.DoCzesciWspolnej)
                                        .toList(),
                                rod,
                                nazwa);
        return j.withTekst(zZnakiem).withSkladniki(nizej).withCzescWspolna(wspolna);
    }

    /** Footnotes that stand behind what they speak of, not at the mark of the unit. */
    private static boolean behind(Wpis w) {
        return w.czynnosc() != Wpis.Czynnosc.UCHYLENIE
                && (w.czesc().orElse(new Krok.DoTytulu()) instanceof Krok.DoZdania
                        || w.czesc().orElse(new Krok.DoTytulu()) instanceof Krok.DoCzesciWspolnej);
    }

    private String sentences(String tekst, List<Wpis> wpisy, TrescOdnosnika.Rod rod, String nazwa) {
        List<String> zdania = new ArrayList<>(Zdania.split(tekst));
        boolean zmienione = false;
        for (int i = 0; i < zdania.size(); i++) {
            int n = i + 1;
            List<Wpis> zdania1 = wpisy.stream()
                    .filter(w -> behind(w)
                            && w.czesc().filter(new Krok.DoZdania(n)::equals).isPresent())
                    .toList();
            if (!zdania1.isEmpty()) {
                zdania.set(i, zdania.get(i) + odnosniki.marks(zdania1, rod, nazwa));
                zmienione = true;
            }
        }
        return zmienione ? Zdania.join(zdania) : tekst;
    }

    private static String glued(String znaki, String tekst) {
        if (tekst.isEmpty()) {
            return znaki;
        }
        boolean odZnaku = tekst.matches("(?s)^[⁰¹²³⁴-⁹]+⁾.*");
        return odZnaku ? znaki + "," + tekst : znaki + " " + tekst;
    }

    private Blok block(Blok b) {
        return switch (b) {
            case Akapit a -> new Akapit(odnosniki.text(a.tekst()), a.miejsce());
            case Naglowek n -> new Naglowek(n.poziom(), odnosniki.text(n.tekst()), n.miejsce());
            case Tabela t -> table(t);
            case Lista l -> l;
            case Cytat c -> c;
        };
    }

    private Tabela table(Tabela t) {
        List<List<String>> wiersze = t.wiersze().stream()
                .map(w -> w.stream().map(odnosniki::text).toList())
                .toList();
        return new Tabela(odnosniki.text(t.podpis()), t.kolumny(), wiersze, t.miejsce());
    }
}
