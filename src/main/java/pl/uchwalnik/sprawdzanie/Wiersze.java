package pl.uchwalnik.sprawdzanie;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.zapis.ZrodloReader;

/** Lines (wiersze) of a file, to find the column of the words that a finding quotes. */
record Wiersze(List<String> wiersze) {

    /** Nothing is known of the file. */
    static final Wiersze NIEZNANE = new Wiersze(List.of());

    private static final long LIMIT = 64L << 20;
    private static final Pattern CYTAT = Pattern.compile("„([^„”]+)”");

    /** Lines of a text in UTF-8; none of any other file. */
    static Wiersze of(Path plik) {
        return new ZrodloReader(LIMIT)
                .read(plik)
                .wartosc()
                .map(z -> new Wiersze(z.tekst().lines().toList()))
                .orElse(NIEZNANE);
    }

    /** The finding at the first words it quotes, where its line has them exactly once. */
    Diagnoza placed(Diagnoza d) {
        Polozenie p = d.polozenie();
        if (p.wiersz() < 1 || p.wiersz() > wiersze.size()) {
            return d;
        }
        String wiersz = wiersze.get(p.wiersz() - 1);
        return CYTAT.matcher(d.tekst())
                .results()
                .map(m -> m.group(1))
                .filter(w -> wiersz.contains(w) && wiersz.indexOf(w) == wiersz.lastIndexOf(w))
                .findFirst()
                .map(w -> d.withPolozenie(new Polozenie(p.plik(), p.wiersz(), wiersz.indexOf(w) + 1, p.adres())))
                .orElse(d);
    }
}
