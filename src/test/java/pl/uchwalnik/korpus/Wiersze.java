package pl.uchwalnik.korpus;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * Two texts of an act line by line, one unit a line, made alike where an official text may differ without meaning anything:
 * dashes, spaces, the mark after {@code (uchylony)}.
 */
record Wiersze(int wszystkie, int zgodne, List<Wiersze.Roznica> roznice) {

    /** One place where they differ; either side may be empty. */
    record Roznica(String jest, String ma) {
        @Override
        public String toString() {
            return "jest: " + shortened(jest) + " | ma być: " + shortened(ma);
        }

        private static String shortened(String t) {
            return t.isEmpty() ? "(nic)" : t.length() > 90 ? t.substring(0, 89) + "…" : t;
        }
    }

    static Wiersze compare(String wynik, String wzorzec) {
        List<String> a = lines(wynik);
        List<String> b = lines(wzorzec);
        List<Roznica> roznice = new ArrayList<>();
        int brak = 0;
        for (AbstractDelta<String> d : DiffUtils.diff(a, b).getDeltas()) {
            List<String> jest = d.getSource().getLines();
            List<String> ma = d.getTarget().getLines();
            brak += ma.size();
            for (int i = 0; i < Math.max(jest.size(), ma.size()); i++) {
                roznice.add(new Roznica(i < jest.size() ? jest.get(i) : "", i < ma.size() ? ma.get(i) : ""));
            }
        }
        return new Wiersze(b.size(), b.size() - brak, roznice);
    }

    private static List<String> lines(String tekst) {
        return tekst.lines()
                .map(w -> w.replace('-', '–')
                        .replaceAll("(?<=–)\\s+(?=–)", "")
                        .replaceAll("[\\s\\u00A0]+", " ")
                        .replaceAll("\\((uchylon[yae]|pominięt[yae])\\)[.;,]", "($1)")
                        .strip())
                .filter(w -> !w.isEmpty())
                .toList();
    }
}
