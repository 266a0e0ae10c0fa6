package pl.uchwalnik.nowelizacja;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Metryka;
import pl.uchwalnik.akt.Miejsce;
import pl.uchwalnik.akt.NaglowekAktu;
import pl.uchwalnik.akt.Odnosnik;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.Podpis;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.akt.RodzajSystematyzacyjny;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.nowelizacja.Model.Czesc;
import pl.uchwalnik.nowelizacja.Model.Odeslanie;
import pl.uchwalnik.nowelizacja.Model.Rozdzial;
import pl.uchwalnik.nowelizacja.Model.Slowa;
import pl.uchwalnik.nowelizacja.Model.Wezel;

/** Prints a model as an act: with the marks it had, or numbered anew as a word processor does. */
final class WydrukModelu {

    enum Numery {
        ZACHOWANE,
        NOWE
    }

    private final Model model;
    private final IdentityHashMap<Wezel, Oznaczenie> oznaczenia = new IdentityHashMap<>();
    private final Numery numery;

    private WydrukModelu(Model model, Numery numery) {
        this.model = model;
        this.numery = numery;
    }

    static Akt akt(Model model, Numery numery) {
        return new WydrukModelu(model, numery).akt();
    }

    private Akt akt() {
        model.czesci.forEach(c -> oznacz(c.paragrafy()));
        List<Skladnik> tresc = new ArrayList<>();
        List<Odnosnik> odnosniki = new ArrayList<>();
        List<Zalacznik> zalaczniki = new ArrayList<>();
        for (Czesc c : model.czesci) {
            if (c.zalacznik) {
                zalaczniki.add(zalacznik(c, zalaczniki.size() + 1));
            } else {
                tresc.addAll(tresc(c));
                odnosniki.addAll(odnosniki(c));
            }
        }
        List<Akapit> wstep = new ArrayList<>();
        if (!model.preambula.isEmpty()) {
            wstep.add(Akapit.of(model.preambula));
        }
        wstep.add(Akapit.of("Na podstawie art. 18 ustawy uchwala się, co następuje:"));
        return new Akt(
                Metryka.PUSTA,
                new NaglowekAktu("UCHWAŁA", "RADY GMINY", "", model.tytul, Miejsce.NIEZNANE),
                wstep,
                tresc,
                Podpis.BRAK,
                odnosniki,
                zalaczniki,
                List.of());
    }

    private Zalacznik zalacznik(Czesc c, int kolejny) {
        boolean jedyny = model.czesci.stream().filter(x -> x.zalacznik).count() == 1;
        String numer = jedyny || (numery == Numery.ZACHOWANE && c.stare.isEmpty() && kolejny == 1)
                ? ""
                : " nr " + (numery == Numery.ZACHOWANE && !c.stare.isEmpty() ? c.stare : Integer.toString(kolejny));
        return new Zalacznik(
                List.of("Załącznik" + numer + " do uchwały nr XV/98/2019"),
                List.of(c.tytul),
                tresc(c),
                odnosniki(c),
                Miejsce.NIEZNANE);
    }

    private static List<Odnosnik> odnosniki(Czesc c) {
        List<Odnosnik> wynik = new ArrayList<>();
        for (int i = 0; i < c.odnosniki.size(); i++) {
            wynik.add(new Odnosnik("¹²³⁴⁵⁶⁷⁸⁹".charAt(i) + "⁾", c.odnosniki.get(i), Miejsce.NIEZNANE));
        }
        return wynik;
    }

    private List<Skladnik> tresc(Czesc c) {
        List<Skladnik> tresc = new ArrayList<>();
        int n = 0;
        for (Rozdzial r : c.rozdzialy) {
            n++;
            List<Skladnik> paragrafy = lista(r.paragrafy, "", "");
            if (r.tytul.isEmpty()) {
                tresc.addAll(paragrafy);
            } else {
                Oznaczenie o = numery == Numery.ZACHOWANE && !r.stare.isEmpty()
                        ? Oznaczenie.parse(r.stare).orElseThrow()
                        : Oznaczenie.of(n);
                tresc.add(new JednostkaSystematyzacyjna(
                        RodzajSystematyzacyjny.ROZDZIAL, o, r.tytul, paragrafy, Miejsce.NIEZNANE));
            }
        }
        return tresc;
    }

    private Oznaczenie mark(Wezel w) {
        return oznaczenia.getOrDefault(w, Oznaczenie.BRAK);
    }

    private void oznacz(List<Wezel> lista) {
        int n = 0;
        for (int i = 0; i < lista.size(); i++) {
            Wezel w = lista.get(i);
            if (numery == Numery.NOWE && w.uchylony) {
                continue;
            }
            n++;
            oznaczenia.put(w, numery == Numery.NOWE ? kolejne(w.rodzaj, n) : zachowane(lista, i));
            oznacz(w.nizsze);
        }
    }

    private static Oznaczenie kolejne(RodzajJednostki rodzaj, int n) {
        if (rodzaj.nieoznaczona()) {
            return Oznaczenie.BRAK;
        }
        return rodzaj == RodzajJednostki.LITERA
                ? Oznaczenie.literowe(String.valueOf((char) ('a' + n - 1)))
                : Oznaczenie.of(n);
    }

    private Oznaczenie zachowane(List<Wezel> lista, int i) {
        Wezel w = lista.get(i);
        if (w.rodzaj.nieoznaczona()) {
            return Oznaczenie.BRAK;
        }
        if (!w.stare.isEmpty()) {
            return Oznaczenie.parse(w.stare).orElseThrow();
        }
        if (i == 0) {
            return kolejne(w.rodzaj, 1);
        }
        Optional<Oznaczenie> nastepne = lista.subList(i + 1, lista.size()).stream()
                .filter(x -> !x.stare.isEmpty())
                .map(x -> Oznaczenie.parse(x.stare).orElseThrow())
                .findFirst();
        Oznaczenie poprzednie = mark(lista.get(i - 1));
        return Oznaczenie.insertAfter(poprzednie, nastepne).orElse(poprzednie.next());
    }

    private List<Skladnik> lista(List<Wezel> wezly, String srodkowy, String koncowy) {
        List<Skladnik> wynik = new ArrayList<>();
        int ostatni = -1;
        for (int i = 0; i < wezly.size(); i++) {
            if (!wezly.get(i).uchylony) {
                ostatni = i;
            }
        }
        for (int i = 0; i < wezly.size(); i++) {
            Wezel w = wezly.get(i);
            if (!w.uchylony) {
                wynik.add(jednostka(w, i == ostatni ? koncowy : srodkowy));
            } else if (numery == Numery.ZACHOWANE) {
                wynik.add(uchylona(w, srodkowy));
            }
        }
        return wynik;
    }

    private Jednostka uchylona(Wezel w, String znak) {
        String nota = switch (w.rodzaj) {
            case LITERA -> "(uchylona)";
            case TIRET, PODWOJNE_TIRET -> "(uchylone)";
            case ARTYKUL, PARAGRAF, USTEP, PUNKT -> "(uchylony)";
        };
        String kropka = w.rodzaj.wyliczeniowa() ? znak : ".";
        return Jednostka.of(w.rodzaj, mark(w), nota + kropka);
    }

    private Jednostka jednostka(Wezel w, String znak) {
        StringBuilder b = new StringBuilder();
        for (Model.Kawalek k : w.tekst) {
            b.append(
                    switch (k) {
                        case Slowa s -> s.tekst();
                        case Odeslanie o -> adres(o.cel(), w);
                    });
        }
        String koniec = w.rodzaj.wyliczeniowa() ? znak : ".";
        if (w.nizsze.isEmpty()) {
            String tekst = b.toString();
            return Jednostka.of(w.rodzaj, mark(w), w.rodzaj.wyliczeniowa() ? tekst + znak : tekst);
        }
        boolean ustepy = w.nizsze.getFirst().rodzaj == RodzajJednostki.USTEP;
        boolean wspolna = !w.wspolna.isEmpty();
        String srodkowy = w.nizsze.getFirst().rodzaj == RodzajJednostki.PUNKT && !wspolna ? ";" : ",";
        List<Skladnik> nizsze = lista(w.nizsze, ustepy ? "" : srodkowy, ustepy || wspolna ? "" : koniec);
        return new Jednostka(
                w.rodzaj,
                mark(w),
                ustepy ? "" : b.toString(),
                nizsze,
                wspolna ? w.wspolna + koniec : "",
                Miejsce.NIEZNANE);
    }

    /** Full address, or the short form inside one §. */
    private String adres(Wezel cel, Wezel gdzie) {
        List<Wezel> sciezka = sciezka(cel);
        List<Wezel> tu = sciezka(gdzie);
        int od = 0;
        while (od < sciezka.size() - 1 && od < tu.size() - 1 && sciezka.get(od) == tu.get(od)) {
            od++;
        }
        List<String> czlony = new ArrayList<>();
        for (Wezel w : sciezka.subList(od, sciezka.size())) {
            czlony.add(w.rodzaj.skrot() + " " + mark(w));
        }
        return String.join(" ", czlony);
    }

    private static List<Wezel> sciezka(Wezel w) {
        List<Wezel> wynik = new ArrayList<>();
        for (Optional<Wezel> x = Optional.of(w); x.isPresent(); x = x.get().nad()) {
            wynik.addFirst(x.get());
        }
        return wynik;
    }
}
