package pl.uchwalnik.zmiany;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pl.uchwalnik.Wzorzec;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.nowelizacja.Nowelizacja;
import pl.uchwalnik.nowelizacja.Rownowaznosc;
import pl.uchwalnik.nowelizacja.TekstZmian;
import pl.uchwalnik.nowelizacja.polecenia.RodzajAktu;
import pl.uchwalnik.nowelizacja.zapis.Rama;
import pl.uchwalnik.skladnia.AktParser;

/** Edits as people make them in a word processor, on whole acts: the provision each gives, or the refusal. */
class EdycjeTest {

    private static final String RAMA =
            "uchwale nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. w sprawie statutu";

    /** Base file and the lines put in place of others, as in a patch. */
    private record Edycja(String nazwa, Path baza, List<String> zmiany) {}

    @Test
    void everyEditGivesAProvisionThatReadsWellOrAClearRefusal() throws IOException {
        StringBuilder b = new StringBuilder();
        for (Edycja e : edycje()) {
            b.append("=== ").append(e.nazwa()).append('\n').append(wynik(e)).append("\n");
        }
        Wzorzec.check("nowelizacje/edycje-wynik.txt", b.toString());
    }

    private static List<Edycja> edycje() {
        List<Edycja> wynik = new ArrayList<>();
        String[] czesci = Wzorzec.read("nowelizacje/edycje.txt").split("(?m)^=== ");
        for (String c : List.of(czesci).subList(1, czesci.length)) {
            List<String> wiersze = c.lines().toList();
            wynik.add(new Edycja(
                    wiersze.getFirst(), Path.of(wiersze.get(1).substring(4)), wiersze.subList(2, wiersze.size())));
        }
        return wynik;
    }

    private static String wynik(Edycja e) throws IOException {
        String stary = Files.readString(e.baza());
        AktZmieniany a = akt(stary);
        AktZmieniany b = akt(nowy(stary, e.zmiany()));
        Wynik<TekstZmian> zmiany = Nowelizacja.zmien(a.akt(), b.akt(), new Rama(RAMA, RodzajAktu.UCHWALA));
        zmiany.wartosc()
                .ifPresent(z -> assertThat(Rownowaznosc.roznica(z.ujednolicony(), b.akt()))
                        .as(e.nazwa())
                        .isEmpty());
        return zmiany.wartosc().map(z -> z.tekst().replace(RAMA, "⟨U⟩")).orElse("")
                + zmiany.diagnozy().stream().map(EdycjeTest::opis).collect(Collectors.joining());
    }

    private static String opis(Diagnoza d) {
        return d.kod() + " " + d.polozenie().adres() + ": " + d.tekst() + "\n"
                + d.podpowiedzi().stream().map(p -> "  " + p + "\n").collect(Collectors.joining());
    }

    private static AktZmieniany akt(String tekst) {
        return AktZmieniany.of(
                        "akt.txt",
                        AktParser.istniejacy()
                                .parse(new Zrodlo("akt.txt", tekst))
                                .wartosc()
                                .orElseThrow())
                .wartosc()
                .orElseThrow();
    }

    /** {@code @12} goes to that line, {@code -} takes one line out, {@code +} puts one in. */
    private static String nowy(String stary, List<String> zmiany) {
        List<String> wiersze = List.of(stary.split("\n", -1));
        List<String> wynik = new ArrayList<>();
        int i = 0;
        for (String z : zmiany) {
            switch (z.charAt(0)) {
                case '@' -> {
                    int doWiersza = Integer.parseInt(z.substring(1));
                    wynik.addAll(wiersze.subList(i, doWiersza));
                    i = doWiersza;
                }
                case '-' -> assertThat(wiersze.get(i++)).isEqualTo(z.substring(1));
                default -> wynik.add(z.substring(1));
            }
        }
        wynik.addAll(wiersze.subList(i, wiersze.size()));
        return String.join("\n", wynik);
    }
}
