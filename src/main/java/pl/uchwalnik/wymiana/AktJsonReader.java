package pl.uchwalnik.wymiana;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Blok;
import pl.uchwalnik.akt.Cytat;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Lista;
import pl.uchwalnik.akt.Metryka;
import pl.uchwalnik.akt.Miejsce;
import pl.uchwalnik.akt.Naglowek;
import pl.uchwalnik.akt.NaglowekAktu;
import pl.uchwalnik.akt.Odnosnik;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.Podpis;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.akt.RodzajSystematyzacyjny;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Tabela;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.zapis.JsonReader;
import pl.uchwalnik.zapis.Wezel;

/**
 * Reader of an act from JSON (czytnik aktu): what {@link AktJson} wrote gives the same tree. A key that is absent counts
 * as empty, an unknown one is passed over; a component that the tree does not allow is an error with its line.
 */
public final class AktJsonReader {
    /** A list in a quotation in an annex takes some forty levels of brackets. */
    private static final int NAJGLEBIEJ = 200;

    private static final int NAJWIECEJ = 3_000_000;

    private AktJsonReader() {}

    /** The act under the key {@code akt}, where {@code wczytaj} puts it, or the whole text. */
    public static Wynik<Akt> read(Zrodlo zrodlo) {
        return new JsonReader(NAJGLEBIEJ, NAJWIECEJ).read(zrodlo).then(w -> {
            try {
                return Wynik.of(akt(Pola.child(w, "akt").orElse(w)));
            } catch (Pola.ZlyWezel e) {
                return Wynik.brak(e.diagnoza());
            }
        });
    }

    private static Akt akt(Wezel w) {
        if (!Pola.text(w, "rodzaj").equals("akt")) {
            throw new Pola.ZlyWezel(Diagnoza.blad(
                            "W117", w.polozenie(), "w tym pliku JSON nie ma aktu (klucz „rodzaj” o wartości „akt”).")
                    .withPodpowiedz("Akt w JSON zapisuje polecenie „wczytaj PLIK --wynik akt.json”."));
        }
        SequencedMap<String, String> pola = new LinkedHashMap<>();
        Pola.child(w, "metryka").ifPresent(m -> Pola.keys(m).forEach(k -> pola.put(k, Pola.text(m, k))));
        Optional<Wezel> n = Pola.child(w, "naglowek");
        NaglowekAktu naglowek = n.map(x -> new NaglowekAktu(
                        Pola.text(x, "rodzaj"),
                        Pola.text(x, "organ"),
                        Pola.text(x, "data"),
                        Pola.text(x, "przedmiot"),
                        Miejsce.NIEZNANE))
                .orElse(NaglowekAktu.BRAK);
        return new Akt(
                new Metryka(pola),
                naglowek,
                of(Akapit.class, w, "wstep"),
                tresc(w, "tresc"),
                new Podpis(Pola.texts(w, "podpis")),
                odnosniki(w),
                list(w, "zalaczniki", AktJsonReader::zalacznik),
                of(Blok.class, w, "uzasadnienie"));
    }

    private static Zalacznik zalacznik(Wezel w) {
        return new Zalacznik(
                Pola.texts(w, "oznaczenie"), Pola.texts(w, "tytul"), tresc(w, "tresc"), odnosniki(w), place(w));
    }

    private static List<Odnosnik> odnosniki(Wezel w) {
        return list(w, "odnosniki", x -> new Odnosnik(Pola.text(x, "znak"), Pola.text(x, "tekst"), place(x)));
    }

    private static List<Skladnik> tresc(Wezel w, String klucz) {
        return list(w, klucz, AktJsonReader::skladnik);
    }

    /** Components of one kind only. */
    private static <T extends Skladnik> List<T> of(Class<T> rodzaj, Wezel w, String klucz) {
        return list(w, klucz, x -> component(rodzaj, x));
    }

    private static <T extends Skladnik> T component(Class<T> rodzaj, Wezel w) {
        Skladnik s = skladnik(w);
        if (!rodzaj.isInstance(s)) {
            throw Pola.wrong(w, "„" + Pola.text(w, "rodzaj") + "” nie może tu stać");
        }
        return rodzaj.cast(s);
    }

    /** The laws of the tree stand in its constructors; what they refuse is an error of the file. */
    private static <T> List<T> list(Wezel w, String klucz, Function<Wezel, T> czytnik) {
        List<T> wynik = new ArrayList<>();
        for (Wezel x : Pola.list(w, klucz)) {
            try {
                wynik.add(czytnik.apply(x));
            } catch (IllegalArgumentException e) {
                throw Pola.wrong(x, "tak złożony element nie może stać w akcie");
            }
        }
        return wynik;
    }

    private static Skladnik skladnik(Wezel w) {
        String rodzaj = Pola.text(w, "rodzaj");
        return switch (rodzaj) {
            case "akapit" -> new Akapit(Pola.text(w, "tekst"), place(w));
            case "naglowek" -> new Naglowek(Pola.number(w, "poziom"), Pola.text(w, "tekst"), place(w));
            case "lista" -> new Lista(Pola.text(w, "numerowana").equals("true"), pozycje(w), place(w));
            case "tabela" -> tabela(w);
            case "cytat" -> new Cytat(tresc(w, "tresc"), Pola.text(w, "zamkniecie"), place(w));
            default -> unit(w, rodzaj);
        };
    }

    private static Skladnik unit(Wezel w, String rodzaj) {
        Optional<RodzajSystematyzacyjny> systematyzacyjny = Slowa.parse(RodzajSystematyzacyjny.class, rodzaj);
        if (systematyzacyjny.isPresent()) {
            return new JednostkaSystematyzacyjna(
                    systematyzacyjny.get(), mark(w), Pola.text(w, "tytul"), tresc(w, "tresc"), place(w));
        }
        RodzajJednostki jednostka = Slowa.parse(RodzajJednostki.class, rodzaj)
                .orElseThrow(() -> Pola.wrong(w, "nieznany rodzaj „" + rodzaj + "”"));
        return new Jednostka(
                jednostka, mark(w), Pola.text(w, "tekst"), tresc(w, "tresc"), Pola.text(w, "czesc_wspolna"), place(w));
    }

    private static Oznaczenie mark(Wezel w) {
        String t = Pola.text(w, "oznaczenie");
        if (t.isEmpty()) {
            return Oznaczenie.BRAK;
        }
        return (Character.isUpperCase(t.charAt(0)) ? Oznaczenie.parseRzymskie(t) : Oznaczenie.parse(t))
                .orElseThrow(() -> Pola.wrong(w, "„" + t + "” nie jest oznaczeniem jednostki"));
    }

    private static List<Lista.Pozycja> pozycje(Wezel w) {
        List<Lista.Pozycja> wynik = new ArrayList<>();
        for (Wezel pozycja : Pola.list(w, "pozycje")) {
            List<Blok> bloki = new ArrayList<>();
            Pola.elements(pozycja).forEach(b -> bloki.add(component(Blok.class, b)));
            wynik.add(new Lista.Pozycja(bloki));
        }
        return wynik;
    }

    private static Tabela tabela(Wezel w) {
        List<Tabela.Kolumna> kolumny = list(
                w,
                "kolumny",
                k -> new Tabela.Kolumna(
                        Pola.text(k, "naglowek"),
                        Slowa.parse(Tabela.Wyrownanie.class, Pola.text(k, "wyrownanie"))
                                .orElse(Tabela.Wyrownanie.DO_LEWEJ)));
        List<List<String>> wiersze =
                Pola.list(w, "wiersze").stream().map(Pola::texts).toList();
        return new Tabela(Pola.text(w, "podpis"), kolumny, wiersze, place(w));
    }

    private static Miejsce place(Wezel w) {
        return new Miejsce(w.polozenie());
    }
}
