package pl.uchwalnik.nowelizacja.zastosowanie;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Blok;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.akt.RodzajSystematyzacyjny;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;

/**
 * Excerpt (wycinek) of an act: it may lack the units above, the title and the neighbours. Only steps to units of a kind
 * that the excerpt has nowhere, and that stand above everything it has, are left out of an address; whatever is matched that
 * way is said, and what fits two places is refused.
 */
final class Wycinek {
    private final Akt akt;
    private final List<Skladnik> tresc;
    private final Set<RodzajSystematyzacyjny> grupy = EnumSet.noneOf(RodzajSystematyzacyjny.class);
    private int najwyzsza = Integer.MAX_VALUE;
    private final List<String> opuszczone = new ArrayList<>();

    private Wycinek(Akt akt, Sciezka w) {
        this.akt = akt;
        this.tresc = Zakresy.indeks(akt, w)
                .map(i -> Zakresy.tresc(akt, i))
                .filter(t -> !t.isEmpty())
                .orElse(akt.tresc());
        look(tresc);
    }

    private void look(List<Skladnik> lista) {
        for (Skladnik s : lista) {
            switch (s) {
                case Jednostka j -> najwyzsza = Math.min(najwyzsza, step(j).ranga());
                case JednostkaSystematyzacyjna g -> {
                    grupy.add(g.rodzaj());
                    look(g.skladniki());
                }
                case Blok b -> {}
            }
        }
    }

    private static Krok step(Jednostka j) {
        return new Krok.DoJednostki(j.rodzaj(), j.oznaczenie());
    }

    /** The command with its addresses cut to what the excerpt has. */
    static Wynik<Polecenie> fit(Akt wycinek, Polecenie p) {
        return switch (p) {
            case Polecenie.Polaczone(Polecenie a, Polecenie b) -> {
                Wynik<Polecenie> druga = fit(wycinek, b);
                yield fit(wycinek, a).then(x -> druga.then(y -> Wynik.of(new Polecenie.Polaczone(x, y))));
            }
            case Polecenie.ZmianaRozproszona r -> new Wycinek(wycinek, r.w()).dispersed(r);
            case Polecenie.Dodanie d -> new Wycinek(wycinek, d.w()).addition(d);
            case Polecenie inne -> new Wycinek(wycinek, inne.w()).plain(inne);
        };
    }

    private Wynik<Polecenie> plain(Polecenie p) {
        Polecenie krotsze = p.withSciezki(this::cut);
        if (twice(krotsze.w(), goal(p))) {
            return Wynik.brak(twoPlaces(p));
        }
        return Wynik.of(krotsze, said(p));
    }

    private static Optional<Krok> goal(Polecenie p) {
        return switch (p) {
            case Polecenie.NoweBrzmienie n -> Optional.of(n.co().pierwszy());
            case Polecenie.Uchylenie u -> Optional.of(u.co().pierwszy());
            case Polecenie inne -> Optional.empty();
        };
    }

    private Wynik<Polecenie> addition(Polecenie.Dodanie d) {
        Polecenie.Dodanie krotsze = (Polecenie.Dodanie) d.withSciezki(this::cut);
        boolean wyzej = d.co().pierwszy() instanceof Krok.DoJednostki k && k.ranga() < najwyzsza;
        if (wyzej) {
            return Wynik.brak(Braki.blad(
                    "N201",
                    "Wycinek nie ma miejsca, w którym polecenie dodaje: "
                            + d.co().pierwszy().opis() + "."));
        }
        if (twice(krotsze.w(), krotsze.po())) {
            return Wynik.brak(twoPlaces(d));
        }
        List<Diagnoza> uwagi = new ArrayList<>(said(d));
        boolean jednostka = d.co().pierwszy() instanceof Krok.DoJednostki;
        Optional<Krok> po = krotsze.po();
        if (jednostka
                && po.isPresent()
                && place(krotsze.w())
                && !place(krotsze.w().with(po.get()))) {
            uwagi.add(uwaga("Wycinek nie ma jednostki, po której polecenie dodaje nową ("
                    + po.get().opis() + "); umieszczono ją według oznaczenia."));
            krotsze = new Polecenie.Dodanie(krotsze.w(), Optional.empty(), krotsze.co(), krotsze.brzmienie());
        }
        return Wynik.of(krotsze, uwagi);
    }

    private Wynik<Polecenie> dispersed(Polecenie.ZmianaRozproszona r) {
        Sciezka w = cut(r.w());
        List<Sciezka> miejsca = new ArrayList<>();
        List<String> poza = new ArrayList<>();
        for (Sciezka m : r.miejsca()) {
            Sciezka krotsze = cut(m);
            if (twice(w.with(krotsze), Optional.empty())) {
                return Wynik.brak(twoPlaces(r));
            }
            boolean jest = !krotsze.pusta() && place(w.with(krotsze));
            if (jest) {
                miejsca.add(krotsze);
            } else {
                poza.add(m.opis());
            }
        }
        if (miejsca.isEmpty()) {
            return Wynik.brak(Braki.blad(
                    "N201",
                    "Wycinek nie ma żadnego z miejsc, które polecenie zmienia: " + String.join(", ", poza) + "."));
        }
        List<Diagnoza> uwagi = new ArrayList<>(said(r));
        if (!poza.isEmpty()) {
            uwagi.add(uwaga("Wycinek nie ma miejsc, które polecenie też zmienia: " + String.join(", ", poza) + "."));
        }
        return Wynik.of(new Polecenie.ZmianaRozproszona(w, miejsca, r.odmiana(), r.stare(), r.nowe()), uwagi);
    }

    /** The address without the units above everything the excerpt has. */
    private Sciezka cut(Sciezka w) {
        List<Krok> kroki = new ArrayList<>();
        for (Krok k : w.kroki()) {
            boolean brak = switch (k) {
                case Krok.DoZalacznika z -> akt.zalaczniki().isEmpty();
                case Krok.DoSystematyzacyjnej s -> !grupy.contains(s.rodzaj());
                case Krok.DoJednostki j -> j.ranga() < najwyzsza;
                case Krok inny -> false;
            };
            if (!brak) {
                kroki.add(k);
            } else if (!opuszczone.contains(k.opis())) {
                opuszczone.add(k.opis());
            }
        }
        return new Sciezka(kroki);
    }

    /** An address was cut, and its first step may lead to two units. */
    private boolean twice(Sciezka w, Optional<Krok> dalej) {
        Sciezka cala = dalej.map(w::with).orElse(w);
        if (opuszczone.isEmpty() || Zakresy.wewnatrz(cala).isEmpty()) {
            return false;
        }
        Krok pierwszy = Zakresy.wewnatrz(cala).getFirst();
        return pierwszy instanceof Krok.DoJednostki j
                && j.rodzaj() != RodzajJednostki.PARAGRAF
                && tresc.stream().filter(s -> Drzewo.pasuje(s, pierwszy)).count() > 1;
    }

    private boolean place(Sciezka w) {
        List<Krok> kroki = Zakresy.wewnatrz(w);
        return Zakresy.indeks(akt, w)
                .filter(i -> kroki.isEmpty()
                        || Drzewo.find(Zakresy.tresc(akt, i), unit(kroki)).isPresent())
                .isPresent();
    }

    /** Steps without a part of a unit at the end. */
    private static List<Krok> unit(List<Krok> kroki) {
        return kroki.size() > 1 && kroki.getLast().czesc() ? kroki.subList(0, kroki.size() - 1) : kroki;
    }

    private List<Diagnoza> said(Polecenie p) {
        return opuszczone.isEmpty()
                ? List.of()
                : List.of(uwaga("Wycinek nie ma jednostek wyższych (" + String.join(" ", opuszczone)
                        + "); polecenie dopasowano do niego po dalszej części adresu" + rest(p) + "."));
    }

    private String rest(Polecenie p) {
        Sciezka w = cut(p.w());
        String dokad = goal(p).map(w::with).orElse(w).opis();
        return dokad.isEmpty() ? "" : ": " + dokad;
    }

    private static Diagnoza uwaga(String tekst) {
        return Diagnoza.uwaga("N210", Polozenie.NIEZNANE, tekst);
    }

    private Diagnoza twoPlaces(Polecenie p) {
        return Braki.blad(
                        "N211",
                        "W wycinku pasują do adresu dwa miejsca, bo nie ma w nim: " + String.join(" ", opuszczone)
                                + ".")
                .withPodpowiedz("Dopisz w wycinku jednostkę wyższą nad tym miejscem" + rest(p) + ".");
    }
}
