package pl.uchwalnik.profil.reguly;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.zapis.RecordBinder;
import pl.uchwalnik.zapis.YamlReader;

/** Voivodeships (województwa) with their codes in TERYT, read from the data of the program. */
record Wojewodztwa(String zrodlo, String stanNa, List<Wojewodztwo> wojewodztwa) {
    private static final String ZASOB = "/dane/wojewodztwa.yaml";

    /** One voivodeship (województwo). */
    record Wojewodztwo(String kod, String nazwa) {}

    Wojewodztwa {
        wojewodztwa = List.copyOf(wojewodztwa);
    }

    static Wojewodztwa load() {
        try (InputStream in = Wojewodztwa.class.getResourceAsStream(ZASOB)) {
            if (in == null) {
                throw new IllegalStateException("Data are missing from the program: " + ZASOB);
            }
            Zrodlo zrodlo = new Zrodlo(ZASOB, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return new YamlReader()
                    .read(zrodlo)
                    .then(w -> RecordBinder.bind(w, Wojewodztwa.class, 'W'))
                    .wartosc()
                    .orElseThrow(() -> new IllegalStateException("Data of the program are broken: " + ZASOB));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Wojewodztwo> byCode(String terc) {
        return wojewodztwa.stream().filter(w -> terc.startsWith(w.kod())).findFirst();
    }

    Optional<Wojewodztwo> byName(String nazwa) {
        return wojewodztwa.stream().filter(w -> w.nazwa().equals(nazwa)).findFirst();
    }

    List<String> names() {
        return wojewodztwa.stream().map(Wojewodztwo::nazwa).toList();
    }
}
