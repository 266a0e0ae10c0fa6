package pl.uchwalnik.nowelizacja.historia;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Blok;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.nowelizacja.odczyt.OdczytanaZmiana;

/**
 * History (historia) of the units of one act through amending acts. What a later act settles whole (new wording, repeal)
 * takes the place of what was done before; that a unit was added stays true of it. Immutable.
 */
public final class Historia {

    /** No act has changed anything yet. */
    public static final Historia PUSTA = new Historia(Map.of());

    private final Map<Klucz, List<Wpis>> wpisy;

    private Historia(Map<Klucz, List<Wpis>> wpisy) {
        this.wpisy = wpisy;
    }

    /** What happened to a unit, the oldest first. */
    public List<Wpis> of(Klucz klucz) {
        return wpisy.getOrDefault(klucz, List.of());
    }

    public boolean pusta() {
        return wpisy.isEmpty();
    }

    /**
     * The history after one more act.
     *
     * @param po the text it gave, tirets bearing the ordinals its commands use
     * @param pozycje its executed commands with their places in it
     * @param akt its number in the order of application
     */
    public Historia then(Akt po, List<OdczytanaZmiana.Pozycja> pozycje, int akt) {
        Cele cele = new Cele(po, akt);
        pozycje.forEach(p -> cele.add(p.polecenie(), p.polozenie().adres()));
        return new Historia(new Przejscie(cele).walk(po));
    }

    /** One walk through the text, with the keys of its units before and after the act. */
    private final class Przejscie {
        private final Cele cele;
        private final Map<Klucz, List<Wpis>> wynik = new HashMap<>();

        Przejscie(Cele cele) {
            this.cele = cele;
        }

        Map<Klucz, List<Wpis>> walk(Akt po) {
            for (int i = -1; i < po.zalaczniki().size(); i++) {
                Klucz czesc = Klucz.czesci(i);
                List<Wpis> nowe = cele.czesci().getOrDefault(czesc, List.of());
                keep(czesc, of(czesc), nowe);
                boolean zastapiona = nowe.stream().anyMatch(Wpis::calosc);
                list(i < 0 ? po.tresc() : po.zalaczniki().get(i).tresc(), czesc, czesc, zastapiona);
            }
            wpisy.forEach((k, w) -> {
                if (part(k)) {
                    keep(k, w, cele.czesci().getOrDefault(k, List.of()));
                }
            });
            cele.czesci().forEach((k, w) -> {
                if (part(k) && !wpisy.containsKey(k)) {
                    keep(k, List.of(), w);
                }
            });
            return wynik;
        }

        private boolean part(Klucz k) {
            return !k.kroki().isEmpty() && k.kroki().getLast().czesc();
        }

        private void list(List<Skladnik> lista, Klucz przed, Klucz po, boolean zastapione) {
            int kolejny = 0;
            for (Skladnik s : lista) {
                switch (s) {
                    case Jednostka j -> {
                        int dawny = j.oznaczenie().numer();
                        int teraz = j.rodzaj().nieoznaczona() ? ++kolejny : dawny;
                        unit(j, j.skladniki(), przed.nizej(j, dawny), po.nizej(j, teraz), zastapione);
                    }
                    case JednostkaSystematyzacyjna g -> unit(g, g.skladniki(), przed.nizej(g), po.nizej(g), zastapione);
                    case Blok b -> {}
                }
            }
        }

        private void unit(Skladnik s, List<Skladnik> nizej, Klucz przed, Klucz po, boolean zastapiona) {
            List<Wpis> nowe = cele.of(s);
            keep(po, zastapiona ? List.of() : of(przed), nowe);
            list(nizej, przed, po, zastapiona || nowe.stream().anyMatch(Wpis::calosc));
        }

        private void keep(Klucz klucz, List<Wpis> dawne, List<Wpis> nowe) {
            List<Wpis> razem = new ArrayList<>();
            boolean calosc = nowe.stream().anyMatch(Wpis::calosc);
            boolean dodana = nowe.stream().anyMatch(w -> w.calosc() && w.czynnosc() == Wpis.Czynnosc.DODANIE);
            for (Wpis w : dawne) {
                boolean zostaje =
                        dodana ? false : calosc ? w.trwaly() : nowe.stream().noneMatch(n -> replaces(n, w));
                if (zostaje) {
                    razem.add(w);
                }
            }
            razem.addAll(nowe);
            if (!razem.isEmpty()) {
                wynik.put(klucz, List.copyOf(razem));
            }
        }

        /** New wording of a part settles what was done to that part. */
        private boolean replaces(Wpis nowy, Wpis dawny) {
            return nowy.czynnosc() == Wpis.Czynnosc.BRZMIENIE
                    && nowy.czesc().isPresent()
                    && nowy.czesc().equals(dawny.czesc());
        }
    }
}
