package pl.uchwalnik.wczytanie.pomiar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import pl.uchwalnik.Wzorzec;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Metryka;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.skladnia.AktParser;
import pl.uchwalnik.skladnia.AktPrinter;
import pl.uchwalnik.wczytanie.Wczytanie;
import pl.uchwalnik.wczytanie.Wczytany;

/** Bench (stanowisko): sound acts are damaged and read back. */
final class Stanowisko {

    private static final Wczytanie WCZYTANIE = new Wczytanie(false);

    private Stanowisko() {}

    /** Documents of the sample packs that consist of units. */
    static Map<String, Akt> akty() throws IOException {
        Map<String, Akt> wynik = new LinkedHashMap<>();
        for (String gmina : List.of("brzozowka", "lipowiec", "wrzosogrod")) {
            for (String dokument : List.of("statut", "regulamin", "statut-zmiana")) {
                Path p = Wzorzec.file("wzorce/" + gmina + "/" + dokument + ".txt");
                wynik.put(gmina + "/" + dokument, parse(Files.readString(p)));
            }
        }
        return wynik;
    }

    static Akt parse(String tekst) {
        return AktParser.istniejacy()
                .parse(new Zrodlo("akt", tekst))
                .wartosc()
                .orElseThrow()
                .withMetryka(Metryka.PUSTA);
    }

    /** Some damages that can go together: one of each kind of mark at most. */
    static List<Uszkodzenie> zestaw(Random los, int ile) {
        List<Uszkodzenie> wszystkie = List.of(Uszkodzenie.values());
        List<Uszkodzenie> wynik = new ArrayList<>();
        while (wynik.size() < ile) {
            Uszkodzenie u = wszystkie.get(1 + los.nextInt(wszystkie.size() - 1));
            if (wynik.stream().noneMatch(x -> x.excludes(u))) {
                wynik.add(u);
            }
        }
        return wynik;
    }

    /** Lines of the act after the damage. */
    static List<String> damaged(Akt akt, List<Uszkodzenie> uszkodzenia, long ziarno) {
        Random los = new Random(ziarno);
        List<String> wiersze = new AktPrinter().print(akt).lines().toList();
        for (Uszkodzenie u : inOrder(uszkodzenia)) {
            wiersze = u.apply(wiersze, los);
        }
        return wiersze;
    }

    private static List<Uszkodzenie> inOrder(List<Uszkodzenie> uszkodzenia) {
        return uszkodzenia.stream()
                .sorted(Comparator.comparing(Uszkodzenie::warstwa).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    static Pomiar measure(Akt akt, List<Uszkodzenie> uszkodzenia, long ziarno) {
        List<Uszkodzenie> kolejno = inOrder(uszkodzenia);
        List<String> wiersze = damaged(akt, kolejno, ziarno);
        Wynik<Wczytany> w = WCZYTANIE.read("akt.txt", String.join("\n", wiersze).getBytes(StandardCharsets.UTF_8));
        Akt prawda = kolejno.contains(Uszkodzenie.ROZDZIAL_BEZ_NUMERU) ? withoutNumbers(akt) : akt;
        return Pomiar.of(prawda, w.wartosc().orElseThrow().akt(), w.diagnozy(), (a, t) -> {
            String s = t;
            for (Uszkodzenie u : kolejno) {
                s = u.expected(a, s);
            }
            return s;
        });
    }

    private static Akt withoutNumbers(Akt akt) {
        List<Zalacznik> zalaczniki = akt.zalaczniki().stream()
                .map(z -> z.withTresc(withoutNumbers(z.tresc())))
                .toList();
        return akt.withTresc(withoutNumbers(akt.tresc())).withZalaczniki(zalaczniki);
    }

    private static List<Skladnik> withoutNumbers(List<Skladnik> tresc) {
        return tresc.stream()
                .map(s -> s instanceof JednostkaSystematyzacyjna g ? g.withOznaczenie(Oznaczenie.BRAK) : s)
                .toList();
    }
}
