package pl.uchwalnik.profil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.uchwalnik.Wzorzec;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.zapis.JsonReader;
import pl.uchwalnik.zapis.Ksztalt;
import pl.uchwalnik.zapis.SchemaValidator;
import pl.uchwalnik.zapis.Typ;
import pl.uchwalnik.zapis.Wezel;
import pl.uchwalnik.zapis.Wezel.Ciag;
import pl.uchwalnik.zapis.Wezel.Mapa;
import pl.uchwalnik.zapis.Wezel.Skalar;
import pl.uchwalnik.zapis.YamlReader;

/** Holds the schema, written by hand, against the records: they must speak of the same facts. */
class SchematTest {
    private final Mapa schemat = (Mapa) new JsonReader()
            .read(new Zrodlo("profil.schema.json", ProfilSchema.text()))
            .wartosc()
            .orElseThrow();
    private final List<String> bezOpisu = new ArrayList<>();

    static Stream<Path> wszystkie() throws IOException {
        return Stream.concat(ProfilReaderTest.zle(), Stream.of(Wzorzec.file("profil/pelny.yaml")));
    }

    @Test
    void schemaAndRecordsHaveTheSameShape() {
        compare("", schemat, new Typ.Rekord(Ksztalt.of(Profil.class)));
        assertThat(bezOpisu).as("properties without a Polish description").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wszystkie")
    void schemaAndReaderRefuseTheSameShapes(Path plik) {
        Wynik<Wezel> wezel = new YamlReader().read(plik);
        if (wezel.wartosc().isEmpty() || wezel.maBledy()) {
            return;
        }
        List<String> kody = new ProfilReader()
                .read(plik).diagnozy().stream().map(Diagnoza::kod).toList();
        if (kody.contains("P010")) {
            return; // a bare code of the gmina: text to the binder, a number or a text to a schema, an error by its own
            // rule
        }
        boolean zwiazany = List.of("P001", "P002", "P003", "P004").stream().noneMatch(kody::contains);
        boolean wgSchematu = new SchemaValidator(ProfilSchema.text())
                .validate(wezel.wartosc().get(), "P005").stream()
                        .noneMatch(d -> d.podstawa().equals("schemat profilu"));
        assertThat(wgSchematu).as("schema and reader disagree").isEqualTo(zwiazany);
    }

    private void compare(String sciezka, Mapa s, Typ typ) {
        Mapa cel = resolve(s);
        if (s.get("description").isEmpty() && cel.get("description").isEmpty()) {
            bezOpisu.add(sciezka);
        }
        switch (typ) {
            case Typ.Opcja o -> compare(sciezka, s, o.typ());
            case Typ.Ciag c -> {
                assertThat(text(cel, "type")).as(sciezka).isEqualTo("array");
                compare(sciezka + "[]", map(cel, "items"), c.element());
            }
            case Typ.Mapa m -> {
                assertThat(text(cel, "type")).as(sciezka).isEqualTo("object");
                compare(sciezka + ".*", map(cel, "additionalProperties"), m.wartosc());
            }
            case Typ.Rekord r -> record(sciezka, cel, r.ksztalt());
            case Typ.Wybor w ->
                assertThat(texts(cel.get("enum").orElseThrow())).as(sciezka).isEqualTo(w.slowa());
            case Typ.Prosty p -> plain(sciezka, cel, p);
        }
    }

    private void record(String sciezka, Mapa cel, Ksztalt ksztalt) {
        assertThat(text(cel, "type")).as(sciezka).isEqualTo("object");
        assertThat(text(cel, "additionalProperties")).as(sciezka).isEqualTo("false");
        Mapa pola = map(cel, "properties");
        Map<String, Typ> klucze = ksztalt.klucze();
        assertThat(pola.wpisy().stream().map(Wezel.Wpis::klucz))
                .as(sciezka)
                .containsExactlyInAnyOrderElementsOf(klucze.keySet());
        assertThat(cel.get("required").map(SchematTest::texts).orElse(List.of()))
                .as("required of " + sciezka)
                .containsExactlyInAnyOrderElementsOf(required(ksztalt));
        klucze.forEach((k, t) -> compare(sciezka.isEmpty() ? k : sciezka + "." + k, map(pola, k), t));
    }

    private static List<String> required(Ksztalt k) {
        List<String> wynik = new ArrayList<>();
        for (Ksztalt.Pole p : k.pola()) {
            if (p.wlaczone() && p.typ() instanceof Typ.Rekord r) {
                wynik.addAll(required(r.ksztalt()));
            } else if (p.obowiazkowe()) {
                wynik.add(p.klucz());
            }
        }
        return wynik;
    }

    private static void plain(String sciezka, Mapa cel, Typ.Prosty typ) {
        List<String> dozwolone = switch (typ) {
            case TEKST -> List.of("string", "string number");
            case CALKOWITA -> List.of("integer");
            case DZIESIETNA -> List.of("number");
            case DATA -> List.of("string date");
            case LOGICZNA -> List.of("boolean");
            case TEKST_ALBO_MAPA -> List.of("string number object");
        };
        String format = cel.get("format").map(f -> " " + texts(f).getFirst()).orElse("");
        assertThat(String.join(" ", texts(cel.get("type").orElseThrow())) + format)
                .as(sciezka)
                .isIn(dozwolone);
    }

    private Mapa resolve(Mapa s) {
        return s.get("$ref")
                .map(r -> texts(r).getFirst().replace("#/$defs/", ""))
                .map(n -> map(map(schemat, "$defs"), n))
                .orElse(s);
    }

    private static Mapa map(Mapa m, String klucz) {
        return (Mapa) m.get(klucz).orElseThrow(() -> new AssertionError("no " + klucz));
    }

    private static String text(Mapa m, String klucz) {
        return texts(m.get(klucz).orElseThrow(() -> new AssertionError("no " + klucz)))
                .getFirst();
    }

    private static List<String> texts(Wezel w) {
        return w instanceof Ciag c
                ? c.elementy().stream().map(e -> ((Skalar) e).tekst()).toList()
                : List.of(((Skalar) w).tekst());
    }
}
