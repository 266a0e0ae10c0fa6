package pl.uchwalnik.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

/** Random acts (losowe akty): any tree that the records allow, sensible or not; the same seed gives the same act. */
public final class LosoweAkty {

    private static final Miejsce M = Miejsce.NIEZNANE;
    private static final String[] SLOWA = {
        "gmina", "ośrodek", "żółć", "w", "art. 5", "<b>", "&amp;", "„cytat”", "5\u201110", "[UZUPEŁNIJ: gmina.nazwa]",
        "'", "\"", "]]>", "§ 3", "osób", "1)", "–", "¹⁾", "²⁾", "4¹"
    };

    private static final List<RodzajJednostki> RODZAJE = List.of(RodzajJednostki.values());

    private final Random los;
    private final int rozmiar;

    public LosoweAkty(long ziarno, int rozmiar) {
        this.los = new Random(ziarno);
        this.rozmiar = rozmiar;
    }

    public Akt akt() {
        List<Odnosnik> odnosniki = odnosniki();
        List<Zalacznik> zalaczniki = new ArrayList<>();
        for (int i = los.nextInt(3); i > 0; i--) {
            List<String> tytul = los.nextBoolean() ? List.of("STATUT", tekst()) : List.of();
            zalaczniki.add(
                    new Zalacznik(List.of("Załącznik do uchwały", tekst()), tytul, tresc(rozmiar), odnosniki(), M));
        }
        return new Akt(
                Metryka.PUSTA.with("projekt", los.nextBoolean() ? "tak" : "nie"),
                los.nextBoolean() ? NaglowekAktu.BRAK : new NaglowekAktu("UCHWAŁA", "RADY", "", tekst(), M),
                los.nextBoolean() ? List.of() : List.of(Akapit.of(tekst())),
                tresc(rozmiar),
                los.nextBoolean() ? Podpis.BRAK : new Podpis(List.of("Wójt", tekst())),
                odnosniki,
                zalaczniki,
                los.nextBoolean() ? List.of() : bloki(rozmiar));
    }

    private List<Odnosnik> odnosniki() {
        List<Odnosnik> wynik = new ArrayList<>();
        for (int i = 1; i <= los.nextInt(3); i++) {
            wynik.add(new Odnosnik(Indeks.znak(i), "Odnośnik numer " + i + ".", M));
        }
        return wynik;
    }

    private List<Skladnik> tresc(int n) {
        List<Skladnik> wynik = new ArrayList<>();
        for (int i = los.nextInt(n + 1); i > 0; i--) {
            wynik.add(
                    switch (los.nextInt(4)) {
                        case 0 ->
                            new JednostkaSystematyzacyjna(
                                    pick(List.of(RodzajSystematyzacyjny.values())),
                                    los.nextBoolean() ? Oznaczenie.rzymskie(i) : Oznaczenie.of(i, "a"),
                                    los.nextBoolean() ? "" : tekst(),
                                    tresc(n / 2),
                                    M);
                        case 1 -> blok(n / 2);
                        default -> jednostka(RODZAJE.get(los.nextInt(2)), n - 1);
                    });
        }
        return wynik;
    }

    private Jednostka jednostka(RodzajJednostki rodzaj, int n) {
        Oznaczenie oznaczenie = rodzaj.nieoznaczona()
                ? Oznaczenie.BRAK
                : rodzaj == RodzajJednostki.LITERA ? Oznaczenie.literowe("za") : Oznaczenie.of(los.nextInt(20) + 1);
        List<Skladnik> nizsze = new ArrayList<>();
        List<RodzajJednostki> mozliwe = RODZAJE.subList(RODZAJE.indexOf(rodzaj) + 1, RODZAJE.size());
        for (int i = n > 0 ? los.nextInt(n + 1) : 0; i > 0; i--) {
            if (!mozliwe.isEmpty() && los.nextInt(3) > 0) {
                nizsze.add(jednostka(pick(mozliwe), n / 2));
            } else {
                nizsze.add(blok(n / 2));
            }
        }
        String tekst = !nizsze.isEmpty() && los.nextInt(3) == 0 ? "" : tekst();
        return new Jednostka(rodzaj, oznaczenie, tekst, nizsze, los.nextInt(4) == 0 ? tekst() : "", M);
    }

    private List<Blok> bloki(int n) {
        List<Blok> wynik = new ArrayList<>();
        for (int i = los.nextInt(n + 1); i > 0; i--) {
            wynik.add(blok(n / 2));
        }
        return wynik;
    }

    private Blok blok(int n) {
        return switch (los.nextInt(6)) {
            case 0 -> Naglowek.of(1 + los.nextInt(6), tekst());
            case 1 -> {
                List<Lista.Pozycja> pozycje = new ArrayList<>();
                for (int i = los.nextInt(3); i >= 0; i--) {
                    pozycje.add(new Lista.Pozycja(bloki(n)));
                }
                yield new Lista(los.nextBoolean(), pozycje, M);
            }
            case 2 -> tabela();
            case 3 -> new Cytat(tresc(n), los.nextBoolean() ? ";" : "", M);
            default -> Akapit.of(tekst());
        };
    }

    private Tabela tabela() {
        int kolumn = 1 + los.nextInt(4);
        List<Tabela.Kolumna> kolumny = new ArrayList<>();
        for (int i = 0; i < kolumn; i++) {
            kolumny.add(new Tabela.Kolumna(tekst(), pick(List.of(Tabela.Wyrownanie.values()))));
        }
        List<List<String>> wiersze = new ArrayList<>();
        for (int i = los.nextInt(3); i > 0; i--) {
            List<String> w = new ArrayList<>();
            for (int k = 0; k < kolumn; k++) {
                w.add(los.nextInt(4) == 0 ? "" : tekst());
            }
            wiersze.add(w);
        }
        return new Tabela(los.nextBoolean() ? "" : tekst(), kolumny, wiersze, M);
    }

    private String tekst() {
        StringBuilder b = new StringBuilder(SLOWA[los.nextInt(SLOWA.length)]);
        for (int i = los.nextInt(5); i > 0; i--) {
            b.append(' ').append(SLOWA[los.nextInt(SLOWA.length)]);
        }
        return b.toString();
    }

    private <T> T pick(List<T> z) {
        return z.get(los.nextInt(z.size()));
    }
}
