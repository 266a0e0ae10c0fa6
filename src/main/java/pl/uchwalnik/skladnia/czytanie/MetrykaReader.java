package pl.uchwalnik.skladnia.czytanie;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.akt.Metryka;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.skladnia.wiersze.CzytnikWierszy;
import pl.uchwalnik.skladnia.wiersze.Wiersz;
import pl.uchwalnik.skladnia.wiersze.ZnakiChronione;

/**
 * Reader of the front matter (metryka): lines {@code klucz: wartość} between two lines {@code ---} at the top. Scalars only; a
 * value may stand in double quotes, where {@code \"} and {@code \\} are escapes.
 *
 * @param linie number of lines it takes
 */
public record MetrykaReader(Metryka metryka, int linie) {
    private static final String GRANICA = "---";
    private static final Pattern POLE = Pattern.compile("^([\\p{L}_][\\p{L}\\d_.-]*) *:(?: +(.*))?$");

    public static MetrykaReader read(Zrodlo zrodlo, List<Wiersz> wiersze, List<Diagnoza> diagnozy) {
        if (wiersze.isEmpty() || !wiersze.getFirst().tekst().equals(GRANICA)) {
            return new MetrykaReader(Metryka.PUSTA, 0);
        }
        SequencedMap<String, String> pola = new LinkedHashMap<>();
        for (int i = 1; i < wiersze.size(); i++) {
            Wiersz w = wiersze.get(i);
            String t = CzytnikWierszy.clean(zrodlo.tekst().substring(w.od(), w.doo()));
            if (t.equals(GRANICA)) {
                return new MetrykaReader(new Metryka(pola), i + 1);
            }
            Matcher m = POLE.matcher(t);
            if (t.length() > 10_000 || !m.matches()) {
                if (!t.startsWith("#")) {
                    diagnozy.add(Diagnozy.zlaMetryka(w.polozenie(), "Tego wiersza metryki nie da się odczytać."));
                }
            } else {
                pola.put(m.group(1), wartosc(m.group(2) == null ? "" : m.group(2)));
            }
        }
        diagnozy.add(Diagnozy.zlaMetryka(wiersze.getFirst().polozenie(), "Metryka nie ma zamykającego wiersza „---”."));
        return new MetrykaReader(Metryka.PUSTA, 0);
    }

    private static String wartosc(String t) {
        String plain = ZnakiChronione.decode(t).strip();
        int n = t.length();
        if (n < 2 || t.charAt(0) != '"' || t.charAt(n - 1) != '"') {
            return plain;
        }
        StringBuilder b = new StringBuilder();
        for (int i = 1; i < n - 1; i++) {
            char c = t.charAt(i);
            b.append(c == '\\' && i + 1 < n - 1 ? t.charAt(++i) : c);
        }
        return ZnakiChronione.decode(b.toString());
    }
}
