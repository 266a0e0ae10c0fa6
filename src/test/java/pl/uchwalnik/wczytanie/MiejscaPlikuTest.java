package pl.uchwalnik.wczytanie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import pl.uchwalnik.akt.JednostkaZAdresem;
import pl.uchwalnik.diagnostyka.Polozenie;

/** A unit that was recognised points to the place in the file where its words stand. */
class MiejscaPlikuTest {

    private static final Wczytanie WCZYTANIE = new Wczytanie(false);

    @Test
    void unitsOfAnActOnOneLinePointToTheirColumns() {
        String tekst =
                "STATUT Ośrodka §1 Ośrodek jest jednostką Gminy. §2 1. Siedzibą Ośrodka są Lipki. 2. Ośrodek działa"
                        + " na obszarze Gminy. §3 Do zadań Ośrodka należy: 1) praca socjalna; 2) poradnictwo. §4 Nadzór sprawuje Wójt.";
        Wczytany w = read(tekst.getBytes(StandardCharsets.UTF_8));

        assertThat(polozenie(w, "§ 1").kolumna()).isEqualTo(tekst.indexOf("§1") + 1);
        assertThat(polozenie(w, "§ 2 ust. 2").kolumna()).isEqualTo(tekst.indexOf("2. Ośrodek działa") + 1);
        assertThat(polozenie(w, "§ 3 pkt 2").kolumna()).isEqualTo(tekst.indexOf("2) poradnictwo") + 1);
    }

    @Test
    void unitsOfSamplesPointToTheirWords() throws IOException {
        int wszystkie = 0;
        int wskazane = 0;
        for (Path p : Probki.all()) {
            byte[] dane = Probki.bytes(p);
            Wczytany w = read(dane);
            List<String> wiersze =
                    new String(dane, StandardCharsets.UTF_8).lines().toList();
            for (JednostkaZAdresem j : w.akt().jednostki()) {
                String slowa = litery(j.jednostka().tekst());
                if (slowa.length() < 6) {
                    continue;
                }
                wszystkie++;
                Polozenie m = w.miejsca().of(j.jednostka().miejsce().polozenie());
                if (m.wiersz() > 0 && m.kolumna() > 0) {
                    // the mark may stand over its words, on a line of its own
                    String odMiejsca = litery(wiersze.get(m.wiersz() - 1).substring(m.kolumna() - 1)
                            + String.join(" ", wiersze.subList(m.wiersz(), Math.min(m.wiersz() + 3, wiersze.size()))));
                    wskazane += odMiejsca.contains(slowa.substring(0, 6)) ? 1 : 0;
                }
            }
        }
        assertThat(wskazane).as("z %s wskazano %s", wszystkie, wskazane).isGreaterThanOrEqualTo(wszystkie * 95 / 100);
    }

    private static Polozenie polozenie(Wczytany w, String adres) {
        JednostkaZAdresem j = w.akt().jednostki().stream()
                .filter(x -> x.adres().toString().endsWith(adres))
                .findFirst()
                .orElseThrow();
        return w.miejsca().of(j.jednostka().miejsce().polozenie());
    }

    private static String litery(String t) {
        return t.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    private static Wczytany read(byte[] dane) {
        return WCZYTANIE.read("x.txt", dane).wartosc().orElseThrow();
    }
}
