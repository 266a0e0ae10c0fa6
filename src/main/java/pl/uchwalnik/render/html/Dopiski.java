package pl.uchwalnik.render.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Blok;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.JednostkaZAdresem;
import pl.uchwalnik.akt.Lista;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.diagnostyka.Diagnoza;

/** Notes in the margin of a page (dopiski): every finding stands at what it concerns. */
final class Dopiski {

    /** Places that are no component of the tree, by the address that findings give them. */
    static final String TYTUL = "tytuł";

    static final String PODSTAWA = "podstawa prawna";
    static final String PODPIS = "podpis";
    static final String UZASADNIENIE = "uzasadnienie";
    static final String ODNOSNIKI = "odnośnik";

    private final IdentityHashMap<Skladnik, List<Dopisek>> przySkladniku = new IdentityHashMap<>();
    private final Map<String, List<Dopisek>> przyMiejscu = new HashMap<>();

    /**
     * One note.
     *
     * @param numer number in the list of the page, from 1
     */
    record Dopisek(int numer, Diagnoza diagnoza) {}

    /** A page without notes. */
    static Dopiski brak() {
        return new Dopiski();
    }

    /** @param dopiski findings with the lines of the tree */
    static Dopiski of(Akt akt, List<Dopisek> dopiski) {
        Dopiski wynik = new Dopiski();
        Miejsca miejsca = new Miejsca(akt);
        for (Dopisek d : dopiski) {
            Optional<Skladnik> skladnik = miejsca.find(d.diagnoza());
            if (skladnik.isPresent()) {
                wynik.przySkladniku
                        .computeIfAbsent(skladnik.get(), s -> new ArrayList<>())
                        .add(d);
            } else {
                wynik.przyMiejscu
                        .computeIfAbsent(miejsca.name(d.diagnoza()), m -> new ArrayList<>())
                        .add(d);
            }
        }
        return wynik;
    }

    void write(HtmlWriter w, Skladnik skladnik) {
        write(w, przySkladniku.getOrDefault(skladnik, List.of()));
    }

    void write(HtmlWriter w, String miejsce) {
        // two annexes of one number share an address: the first one takes the notes
        List<Dopisek> tu = przyMiejscu.remove(miejsce);
        write(w, tu == null ? List.of() : tu);
    }

    private static void write(HtmlWriter w, List<Dopisek> dopiski) {
        for (Dopisek d : dopiski) {
            Diagnoza x = d.diagnoza();
            w.open("div", "class", "dopisek " + x.waga().kod(), "role", "note", "id", "znalezisko-" + d.numer())
                    .line();
            w.open("p", "class", "tytul-dopisku");
            w.open("a", "href", "#lista-" + d.numer(), "title", "do listy znalezisk")
                    .text(String.valueOf(d.numer()))
                    .close();
            String adres = x.polozenie().adres();
            w.text(". " + x.waga().nazwa() + " " + x.kod() + (adres.isEmpty() ? "" : ", " + adres))
                    .closeLine();
            w.open("p").text(x.tekst()).closeLine();
            for (String p : x.podpowiedzi()) {
                w.open("p", "class", "wskazowka").text(p).closeLine();
            }
            if (!x.podstawa().isEmpty()) {
                w.open("p", "class", "podstawa")
                        .text("Podstawa: " + x.podstawa())
                        .closeLine();
            }
            w.closeLine();
        }
    }

    /** Where things stand in one act. */
    private static final class Miejsca {
        private final Map<String, List<Jednostka>> jednostki = new HashMap<>();
        private final Map<Integer, Skladnik> wiersze = new HashMap<>();
        private final List<String> zalaczniki;

        Miejsca(Akt akt) {
            for (JednostkaZAdresem j : akt.jednostki()) {
                jednostki
                        .computeIfAbsent(j.adres().toString(), a -> new ArrayList<>())
                        .add(j.jednostka());
            }
            zalaczniki =
                    akt.zalaczniki().stream().map(z -> z.czesc().toString()).toList();
            index(akt.tresc());
            akt.zalaczniki().stream().map(Zalacznik::tresc).forEach(this::index);
            index(akt.uzasadnienie());
        }

        private void index(List<? extends Skladnik> skladniki) {
            for (Skladnik s : skladniki) {
                switch (s) {
                    case JednostkaSystematyzacyjna j -> {
                        note(j);
                        index(j.skladniki());
                    }
                    case Jednostka j -> {}
                    case Lista l -> l.pozycje().forEach(p -> index(p.bloki()));
                    case Blok b -> note(b);
                }
            }
        }

        private void note(Skladnik s) {
            wiersze.putIfAbsent(s.miejsce().polozenie().wiersz(), s);
        }

        Optional<Skladnik> find(Diagnoza d) {
            int wiersz = d.polozenie().wiersz();
            List<Jednostka> pod = jednostki.getOrDefault(d.polozenie().adres(), List.of());
            if (!pod.isEmpty()) {
                // a faulty act may have two units of one mark
                return Optional.of(pod.stream()
                        .filter(j -> j.miejsce().polozenie().wiersz() == wiersz)
                        .findFirst()
                        .orElse(pod.getFirst()));
            }
            String adres = d.polozenie().adres();
            boolean wTresci = adres.isEmpty() || adres.equals(UZASADNIENIE) || zalaczniki.contains(adres);
            return wTresci && wiersz > 0 ? Optional.ofNullable(wiersze.get(wiersz)) : Optional.empty();
        }

        String name(Diagnoza d) {
            String adres = d.polozenie().adres();
            return adres.startsWith(ODNOSNIKI)
                    ? ODNOSNIKI
                    : List.of(TYTUL, PODSTAWA, PODPIS, UZASADNIENIE).contains(adres) || zalaczniki.contains(adres)
                            ? adres
                            : "";
        }
    }
}
