package pl.uchwalnik.skladnia;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.function.Supplier;
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

/** Any tree the laws of the tree allow, also one no legislator would write: levels left out, blocks after units, empty texts. */
public final class LosoweDrzewa {
    private final Random los;
    private final LosoweTeksty teksty;
    private int budzet;

    public LosoweDrzewa(long ziarno, int rozmiar, boolean wrogie) {
        this.los = new Random(ziarno);
        this.teksty = new LosoweTeksty(los, wrogie);
        this.budzet = rozmiar;
    }

    public Akt akt() {
        return new Akt(
                metryka(),
                naglowek(),
                some(2, () -> new Akapit(teksty.tekst(true), Miejsce.NIEZNANE)),
                tresc(),
                new Podpis(los.nextInt(3) > 0 ? List.of() : podpis()),
                some(2, this::odnosnik),
                some(2, this::zalacznik),
                los.nextInt(4) == 0 ? proza(2) : List.of());
    }

    List<Skladnik> tresc() {
        return los.nextInt(5) == 0 ? new ArrayList<>(proza(2)) : skladniki(RodzajSystematyzacyjny.DZIAL, 0);
    }

    private List<String> podpis() {
        List<String> wiersze = new ArrayList<>();
        wiersze.add(los.nextBoolean() ? "Przewodniczący Rady" : teksty.tekst(true));
        wiersze.addAll(some(2, () -> teksty.tekst(true)));
        return wiersze;
    }

    private Metryka metryka() {
        SequencedMap<String, String> pola = new LinkedHashMap<>();
        some(2, () -> pola.put(List.of("tytul", "autor", "data", "x_y").get(los.nextInt(4)), teksty.tekst(true)));
        return new Metryka(pola);
    }

    private NaglowekAktu naglowek() {
        if (los.nextInt(3) == 0) {
            return NaglowekAktu.BRAK;
        }
        return los.nextBoolean()
                ? new NaglowekAktu(
                        "UCHWAŁA NR 5/2026", "RADY GMINY X", "z dnia 1 maja 2026 r.", "w sprawie y", Miejsce.NIEZNANE)
                : new NaglowekAktu(
                        teksty.tekst(true),
                        teksty.tekst(true),
                        teksty.tekst(true),
                        teksty.tekst(true),
                        Miejsce.NIEZNANE);
    }

    private Odnosnik odnosnik() {
        return new Odnosnik(List.of("¹⁾", "²⁾", "¹⁰⁾").get(los.nextInt(3)), teksty.tekst(true), Miejsce.NIEZNANE);
    }

    private Zalacznik zalacznik() {
        List<String> oznaczenie = los.nextBoolean()
                ? List.of("Załącznik nr 1 do uchwały nr 5", "Rady Gminy X", "z dnia 1 maja 2026 r.")
                : some(3, () -> teksty.tekst(true));
        return new Zalacznik(
                oznaczenie, some(2, () -> teksty.tekst(true)), tresc(), some(1, this::odnosnik), Miejsce.NIEZNANE);
    }

    private List<Skladnik> skladniki(RodzajSystematyzacyjny odGrupy, int cytaty) {
        List<Skladnik> wynik = new ArrayList<>();
        int n = los.nextInt(4);
        for (int i = 0; i < n && budzet > 0; i++) {
            int co = los.nextInt(10);
            wynik.add(
                    switch (co) {
                        case 0, 1, 2, 3, 4 -> jednostka(los.nextInt(4), cytaty);
                        case 5, 6, 7 -> grupa(odGrupy, cytaty);
                        default -> blok(cytaty);
                    });
        }
        return wynik;
    }

    private Skladnik grupa(RodzajSystematyzacyjny od, int cytaty) {
        List<RodzajSystematyzacyjny> rodzaje = List.of(RodzajSystematyzacyjny.values());
        int k = rodzaje.indexOf(od) + los.nextInt(rodzaje.size() - rodzaje.indexOf(od));
        RodzajSystematyzacyjny rodzaj = rodzaje.get(k);
        budzet--;
        Oznaczenie o = switch (los.nextInt(4)) {
            case 0 -> Oznaczenie.BRAK;
            case 1 -> new Oznaczenie(Oznaczenie.Zapis.RZYMSKI, 1 + los.nextInt(50), litery(), "");
            default -> arabskie();
        };
        List<Skladnik> w = new ArrayList<>();
        if (k + 1 < rodzaje.size() && los.nextBoolean()) {
            w.addAll(skladniki(rodzaje.get(k + 1), cytaty));
        } else {
            w.addAll(some(3, () -> los.nextInt(4) == 0 ? blok(cytaty) : jednostka(los.nextInt(3), cytaty)));
        }
        return new JednostkaSystematyzacyjna(rodzaj, o, teksty.tekst(true), w, Miejsce.NIEZNANE);
    }

    private Jednostka jednostka(int od, int cytaty) {
        RodzajJednostki[] rodzaje = RodzajJednostki.values();
        int k = Math.min(od + (los.nextInt(4) == 0 ? los.nextInt(3) : 0), rodzaje.length - 1);
        RodzajJednostki rodzaj = rodzaje[k];
        budzet--;
        List<Skladnik> nizsze = new ArrayList<>();
        int n = budzet <= 0 ? 0 : los.nextInt(4);
        for (int i = 0; i < n; i++) {
            if (k + 1 < rodzaje.length && los.nextInt(5) > 0) {
                nizsze.add(jednostka(k + 1, cytaty));
            } else {
                nizsze.add(blok(cytaty));
            }
        }
        String wspolna = los.nextInt(4) == 0 ? teksty.tekst(true) : "";
        return new Jednostka(rodzaj, oznaczenie(rodzaj), teksty.tekst(true), nizsze, wspolna, Miejsce.NIEZNANE);
    }

    private Oznaczenie oznaczenie(RodzajJednostki rodzaj) {
        return switch (rodzaj) {
            case TIRET, PODWOJNE_TIRET -> Oznaczenie.BRAK;
            case LITERA ->
                Oznaczenie.literowe(
                        List.of("a", "b", "q", "z", "za", "zza", "ba").get(los.nextInt(7)));
            case ARTYKUL -> los.nextInt(5) == 0 ? Oznaczenie.rzymskie(1 + los.nextInt(30)) : arabskie();
            case PARAGRAF, USTEP, PUNKT -> arabskie();
        };
    }

    private Oznaczenie arabskie() {
        return new Oznaczenie(
                Oznaczenie.Zapis.ARABSKI, los.nextInt(200), litery(), los.nextInt(8) == 0 ? "1" + los.nextInt(9) : "");
    }

    private String litery() {
        return List.of("", "", "", "a", "za", "ab").get(los.nextInt(6));
    }

    private Skladnik blok(int cytaty) {
        budzet--;
        int co = los.nextInt(6);
        if (co < 3) {
            return new Akapit(teksty.tekst(true), Miejsce.NIEZNANE);
        }
        if (co == 3 || cytaty > 2 || budzet <= 0) {
            return tabela();
        }
        List<Skladnik> tresc = skladniki(RodzajSystematyzacyjny.DZIAL, cytaty + 1);
        if (tresc.isEmpty()) {
            tresc.add(jednostka(4, cytaty + 1));
        }
        return new Cytat(tresc, List.of("", ";", ",", ".").get(los.nextInt(4)), Miejsce.NIEZNANE);
    }

    private Tabela tabela() {
        int n = 1 + los.nextInt(3);
        List<Tabela.Kolumna> kolumny = times(
                n,
                () -> new Tabela.Kolumna(
                        teksty.tekst(true), List.of(Tabela.Wyrownanie.values()).get(los.nextInt(3))));
        List<List<String>> wiersze = some(3, () -> times(n, () -> teksty.tekst(true)));
        return new Tabela(los.nextBoolean() ? "" : teksty.tekst(false), kolumny, wiersze, Miejsce.NIEZNANE);
    }

    private List<Blok> proza(int glebokosc) {
        List<Blok> bloki = new ArrayList<>();
        int n = 1 + los.nextInt(4);
        for (int i = 0; i < n; i++) {
            bloki.add(
                    switch (los.nextInt(5)) {
                        case 0 -> new Naglowek(1 + los.nextInt(6), teksty.tekst(true), Miejsce.NIEZNANE);
                        case 1 -> tabela();
                        case 2 -> glebokosc > 0 ? lista(glebokosc) : new Akapit(teksty.tekst(true), Miejsce.NIEZNANE);
                        default -> new Akapit(teksty.tekst(true), Miejsce.NIEZNANE);
                    });
        }
        return bloki;
    }

    private Lista lista(int glebokosc) {
        List<Lista.Pozycja> pozycje = new ArrayList<>();
        int n = 1 + los.nextInt(3);
        for (int i = 0; i < n; i++) {
            pozycje.add(new Lista.Pozycja(
                    los.nextBoolean()
                            ? List.of(new Akapit(teksty.tekst(false), Miejsce.NIEZNANE))
                            : proza(glebokosc - 1)));
        }
        return new Lista(los.nextBoolean(), pozycje, Miejsce.NIEZNANE);
    }

    private <T> List<T> some(int najwyzej, Supplier<T> jeden) {
        return times(los.nextInt(najwyzej + 1), jeden);
    }

    private static <T> List<T> times(int n, Supplier<T> jeden) {
        List<T> wynik = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            wynik.add(jeden.get());
        }
        return wynik;
    }
}
