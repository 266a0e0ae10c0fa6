package pl.uchwalnik.nowelizacja.klauzule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.zastosowanie.Tirety;

/** Text of a statute laid out for search: every unit and heading with its path. */
final class Statut {

    /** Hit of a search: a path from the contents of the statute down to a unit or a chapter. */
    record Miejsce(List<Krok> sciezka, Skladnik skladnik) {
        Miejsce {
            sciezka = List.copyOf(sciezka);
        }
    }

    private final List<Miejsce> miejsca = new ArrayList<>();

    Statut(List<Skladnik> tresc) {
        zbierz(tresc, List.of());
    }

    /** The contents that make the statute: the first annex with units, else the body. */
    static int zalacznik(Akt akt) {
        for (int i = 0; i < akt.zalaczniki().size(); i++) {
            if (new Statut(akt.zalaczniki().get(i).tresc())
                    .miejsca.stream().anyMatch(m -> m.skladnik() instanceof Jednostka)) {
                return i;
            }
        }
        return -1;
    }

    private void zbierz(List<Skladnik> tresc, List<Krok> nad) {
        int tiret = 0;
        for (Skladnik s : tresc) {
            switch (s) {
                case Jednostka j -> {
                    List<Krok> sciezka = new ArrayList<>(nad);
                    sciezka.add(Tirety.krok(j, j.rodzaj().nieoznaczona() ? ++tiret : 0));
                    miejsca.add(new Miejsce(sciezka, j));
                    zbierz(j.skladniki(), sciezka);
                }
                case JednostkaSystematyzacyjna g -> {
                    miejsca.add(new Miejsce(List.of(new Krok.DoSystematyzacyjnej(g.rodzaj(), g.oznaczenie())), g));
                    zbierz(g.skladniki(), nad);
                }
                case pl.uchwalnik.akt.Blok b -> {}
            }
        }
    }

    /** First introduction to an enumeration that holds one of the phrases; earlier phrases win. */
    Optional<Miejsce> wprowadzenie(List<String> frazy) {
        return szukaj(
                frazy,
                m -> m.skladnik() instanceof Jednostka j && !j.jednostki().isEmpty());
    }

    /** The lowest unit that holds one of the phrases. */
    Optional<Miejsce> tekst(List<String> frazy) {
        return szukaj(frazy, m -> m.skladnik() instanceof Jednostka);
    }

    Optional<Miejsce> naglowek(List<String> frazy) {
        return szukaj(frazy, m -> m.skladnik() instanceof JednostkaSystematyzacyjna);
    }

    Optional<Miejsce> gdziekolwiek(List<String> frazy) {
        return szukaj(frazy, m -> true);
    }

    Optional<Miejsce> podAdresem(List<Krok> sciezka) {
        return miejsca.stream().filter(m -> m.sciezka().equals(sciezka)).findFirst();
    }

    /** The last § of a chapter. */
    Optional<Miejsce> ostatniParagraf(JednostkaSystematyzacyjna rozdzial) {
        List<Miejsce> wRozdziale = new Statut(rozdzial.skladniki())
                .miejsca.stream()
                        .filter(m -> m.sciezka().size() == 1 && m.skladnik() instanceof Jednostka)
                        .toList();
        return wRozdziale.isEmpty() ? Optional.empty() : Optional.of(wRozdziale.getLast());
    }

    private Optional<Miejsce> szukaj(List<String> frazy, Predicate<Miejsce> jakie) {
        for (String fraza : frazy) {
            String szukana = norma(fraza);
            Optional<Miejsce> m = miejsca.stream()
                    .filter(jakie)
                    .filter(x -> norma(napis(x.skladnik())).contains(szukana))
                    .findFirst();
            if (m.isPresent()) {
                return m;
            }
        }
        return Optional.empty();
    }

    private static String napis(Skladnik s) {
        return switch (s) {
            case Jednostka j -> j.tekst() + " " + j.czescWspolna();
            case JednostkaSystematyzacyjna g -> g.tytul();
            case pl.uchwalnik.akt.Blok b -> "";
        };
    }

    private static String norma(String t) {
        return t.toLowerCase(Locale.ROOT)
                .replaceAll("[„”“\"«»']", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
