package pl.uchwalnik.zapis;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;

/**
 * Validator by JSON Schema (schemat), run beside the binder: it knows lengths, ranges and patterns, the binder knows
 * types. The address of a finding is the path of the fact.
 */
public final class SchemaValidator {
    /** Keywords that say nothing the binder does not say better; kept so that nothing is ever swallowed. */
    private static final List<String> KSZTALT =
            List.of("type", "required", "additionalProperties", "enum", "format", "propertyNames");

    /** A file with more violations is something else; to place them all would take minutes. */
    private static final int NAJWIECEJ_DIAGNOZ = 200;

    private final Schema schemat;

    /** @param tekst text of a schema, draft 2020-12 */
    public SchemaValidator(String tekst) {
        SchemaRegistryConfig ustawienia = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .locale(Locale.ROOT)
                .build();
        schemat = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, b -> b.schemaRegistryConfig(ustawienia))
                .getSchema(tekst, InputFormat.JSON);
    }

    /** Every violation, under the code given. */
    public List<Diagnoza> validate(Wezel wezel, String kod) {
        return schemat.validate(WezelJson.of(wezel)).stream()
                .limit(NAJWIECEJ_DIAGNOZ)
                .map(e -> finding(wezel, e, kod))
                .toList();
    }

    private Diagnoza finding(Wezel korzen, Error e, String kod) {
        Miejsce m = new Miejsce("", korzen, korzen.polozenie());
        for (int i = 0; i < e.getInstanceLocation().getNameCount(); i++) {
            m = m.step(e.getInstanceLocation().getElement(i));
        }
        String klucz = e.getProperty();
        if (klucz != null) {
            m = m.step(klucz);
        }
        Diagnoza d = Diagnoza.blad(kod, m.polozenie.withAdres(Skrot.path(m.sciezka)), text(m.wezel, e));
        return KSZTALT.contains(e.getKeyword()) ? d.withPodstawa("schemat profilu") : d;
    }

    private String text(Wezel w, Error e) {
        String slowo = e.getKeyword();
        Object granica = e.getArguments() != null && e.getArguments().length > 0 ? e.getArguments()[0] : "";
        String wartosc = w instanceof Wezel.Skalar s ? "„" + Skrot.of(s.tekst()) + "” " : "";
        return switch (slowo) {
            case "pattern" ->
                "wartość " + wartosc + "jest nieprawidłowa"
                        + expected(e).map(o -> "; oczekiwano: " + o).orElse("")
                        + ".";
            case "maxLength" -> "wartość jest za długa; przyjmujemy najwyżej " + granica + " znaków.";
            case "minLength" -> "wartość jest pusta.";
            case "minimum" -> "liczba " + wartosc + "jest za mała; najmniejsza dopuszczalna: " + granica + ".";
            case "maximum" -> "liczba " + wartosc + "jest za duża; największa dopuszczalna: " + granica + ".";
            case "maxItems" -> "lista jest za długa; przyjmujemy najwyżej " + granica + " elementów.";
            case "const" -> "wartość " + wartosc + "jest nieobsługiwana; oczekiwano: " + granica + ".";
            case "propertyNames" -> "nazwa klucza jest nieprawidłowa.";
            default -> "wartość " + wartosc + "nie pasuje do schematu.";
        };
    }

    /** What the author of the schema wrote for people beside the pattern. */
    private Optional<String> expected(Error e) {
        JsonNode s = schemat.getSchemaNode();
        String fragment = e.getSchemaLocation().getFragment().toString();
        String rodzic = fragment.substring(0, Math.max(0, fragment.lastIndexOf('/')));
        JsonNode tekst = s.at(rodzic).path("patternErrorMessage");
        return tekst.isTextual() ? Optional.of(tekst.asText()) : Optional.empty();
    }

    /** Walk from the root to the offending node, gathering its path and its place. */
    private record Miejsce(String sciezka, Wezel wezel, Polozenie polozenie) {

        Miejsce step(Object krok) {
            if (krok instanceof Integer i
                    && wezel instanceof Wezel.Ciag c
                    && i < c.elementy().size()) {
                Wezel e = c.elementy().get(i);
                return new Miejsce(sciezka + "[" + i + "]", e, e.polozenie());
            }
            String nowa = sciezka.isEmpty() ? String.valueOf(krok) : sciezka + "." + krok;
            if (wezel instanceof Wezel.Mapa m) {
                Optional<Wezel.Wpis> w = m.wpis(String.valueOf(krok));
                if (w.isPresent()) {
                    return new Miejsce(
                            nowa, w.get().wartosc(), w.get().wartosc().polozenie());
                }
            }
            return new Miejsce(nowa, wezel, polozenie);
        }
    }
}
