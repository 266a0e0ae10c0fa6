package pl.uchwalnik.cli.raport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.wczytanie.Wczytany;
import pl.uchwalnik.wymiana.AktJson;
import pl.uchwalnik.zapis.JsonWriter;

/** The file that {@code wczytaj --wynik akt.json} writes: how sure the reading is, every guess with its place, the tree. */
public final class WczytanyJson {
    private static final int WERSJA = 1;

    private WczytanyJson() {}

    /** Units and chapters found, how many of them rest on a guess, share of those that do not. */
    private record Pewnosc(int procent, int jednostki, int zDomyslem) {}

    /** Text of the file. */
    public static String print(String plik, Wczytany w, List<Diagnoza> diagnozy) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("wersja", WERSJA);
        m.put("plik", plik);
        m.put("pewnosc", new Pewnosc(w.pewnosc(), w.jednostki(), w.domysly()));
        m.put("domysly", diagnozy.stream().map(DiagnozaJson::of).toList());
        m.put("akt", AktJson.of(w.akt()));
        return JsonWriter.pretty(m);
    }
}
