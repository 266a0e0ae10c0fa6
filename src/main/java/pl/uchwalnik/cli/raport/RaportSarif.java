package pl.uchwalnik.cli.raport;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeSet;
import pl.uchwalnik.Wersja;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontrola;
import pl.uchwalnik.kontrola.RejestrRegul;
import pl.uchwalnik.zapis.JsonWriter;

/** Report in SARIF 2.1.0 (raport SARIF), for editors and code hosts: rules with their pages, findings with their places. */
public record RaportSarif(Konsola konsola, OpcjeRaportu opcje) {
    private static final String SCHEMAT =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** @param zly exit code when a finding spoils the input */
    public KodWyjscia print(List<Diagnoza> diagnozy, KodWyjscia zly) {
        konsola.out().print(text(diagnozy));
        return diagnozy.stream().anyMatch(d -> opcje.spoils(d.waga())) ? zly : KodWyjscia.GOTOWE;
    }

    private static String text(List<Diagnoza> diagnozy) {
        List<Diagnoza> wKolejnosci =
                diagnozy.stream().sorted(Diagnoza.KOLEJNOSC).toList();
        List<Map<String, Object>> reguly = new ArrayList<>();
        List<String> kody = new ArrayList<>();
        for (KartaReguly k : RejestrRegul.karty()) {
            kody.add(k.kod());
            reguly.add(rule(k));
        }
        // stages before the checks have codes but no pages
        TreeSet<String> inne = new TreeSet<>();
        wKolejnosci.forEach(d -> inne.add(d.kod()));
        kody.forEach(inne::remove);
        for (String kod : inne) {
            kody.add(kod);
            reguly.add(object("id", kod));
        }
        Map<String, Object> program =
                object("name", "Uchwalnik", "semanticVersion", Wersja.numer(), "language", "pl", "rules", reguly);
        Map<String, Object> przebieg = object(
                "tool",
                object("driver", program),
                "columnKind",
                "utf16CodeUnits",
                "results",
                wKolejnosci.stream().map(d -> result(d, kody.indexOf(d.kod()))).toList());
        return JsonWriter.pretty(object("$schema", SCHEMAT, "version", "2.1.0", "runs", List.of(przebieg)));
    }

    private static Map<String, Object> rule(KartaReguly k) {
        String pomoc =
                k.dlaczego() + "\nPodstawa: " + k.podstawa() + "\n\nŹle:\n" + k.zle() + "\nDobrze:\n" + k.dobrze();
        String markdown = k.dlaczego() + "\n\n**Podstawa:** " + k.podstawa() + "\n\n**Źle:**\n\n"
                + k.zle().indent(4) + "\n**Dobrze:**\n\n" + k.dobrze().indent(4);
        return object(
                "id",
                k.kod(),
                "shortDescription",
                object("text", k.nazwa()),
                "fullDescription",
                object("text", k.dlaczego()),
                "help",
                object("text", pomoc, "markdown", markdown),
                "defaultConfiguration",
                object("level", level(k.waga())));
    }

    private static Map<String, Object> result(Diagnoza d, int regula) {
        SequencedMap<String, Object> wynik = object(
                "ruleId",
                d.kod(),
                "ruleIndex",
                regula,
                "level",
                level(d.waga()),
                "message",
                object("text", message(d)));
        List<Object> miejsca = location(d.polozenie());
        if (!miejsca.isEmpty()) {
            wynik.put("locations", miejsca);
        }
        Kontrola.reason(d)
                .ifPresent(p -> wynik.put("suppressions", List.of(object("kind", "external", "justification", p))));
        return wynik;
    }

    private static String message(Diagnoza d) {
        StringBuilder b = new StringBuilder(d.tekst());
        d.podpowiedzi().forEach(p -> b.append("\nwskazówka: ").append(p));
        if (!d.podstawa().isEmpty()) {
            b.append("\npodstawa: ").append(d.podstawa());
        }
        return b.toString();
    }

    private static String level(Waga waga) {
        return switch (waga) {
            case BLAD -> "error";
            case OSTRZEZENIE -> "warning";
            case UWAGA -> "note";
        };
    }

    /** The file with its line; the document of a pack and the unit are logical places. */
    private static List<Object> location(Polozenie p) {
        SequencedMap<String, Object> miejsce = new LinkedHashMap<>();
        int krzyzyk = p.plik().indexOf('#');
        String plik = krzyzyk < 0 ? p.plik() : p.plik().substring(0, krzyzyk);
        String dokument = krzyzyk < 0 ? "" : p.plik().substring(krzyzyk + 1);
        if (!plik.isEmpty()) {
            SequencedMap<String, Object> fizyczne = object("artifactLocation", object("uri", uri(plik)));
            if (p.wiersz() > 0) {
                SequencedMap<String, Object> obszar = object("startLine", p.wiersz());
                if (p.kolumna() > 0) {
                    obszar.put("startColumn", p.kolumna());
                }
                fizyczne.put("region", obszar);
            }
            miejsce.put("physicalLocation", fizyczne);
        }
        String logiczne =
                dokument.isEmpty() || p.adres().isEmpty() ? dokument + p.adres() : dokument + ": " + p.adres();
        if (!logiczne.isEmpty()) {
            miejsce.put("logicalLocations", List.of(object("fullyQualifiedName", logiczne)));
        }
        return miejsce.isEmpty() ? List.of() : List.of(miejsce);
    }

    /** Relative to the current folder where the file lies in it, as a consumer in that folder wants. */
    private static String uri(String plik) {
        Path tutaj = Path.of("").toAbsolutePath();
        Path bezwzgledna = Path.of(plik).toAbsolutePath().normalize();
        if (!bezwzgledna.startsWith(tutaj)) {
            return bezwzgledna.toUri().toASCIIString();
        }
        String wzgledna = tutaj.relativize(bezwzgledna).toString().replace('\\', '/');
        try {
            // a colon in the first segment would be read as a scheme
            String bezSchematu =
                    wzgledna.substring(0, wzgledna.indexOf('/') < 0 ? wzgledna.length() : wzgledna.indexOf('/'))
                                    .contains(":")
                            ? "./" + wzgledna
                            : wzgledna;
            return new URI(null, null, bezSchematu, null).toASCIIString();
        } catch (URISyntaxException e) {
            return bezwzgledna.toUri().toASCIIString();
        }
    }

    private static SequencedMap<String, Object> object(Object... kluczeIWartosci) {
        SequencedMap<String, Object> m = new LinkedHashMap<>();
        for (int i = 0; i < kluczeIWartosci.length; i += 2) {
            m.put(kluczeIWartosci[i].toString(), kluczeIWartosci[i + 1]);
        }
        return m;
    }
}
