package pl.uchwalnik.korpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pl.uchwalnik.akt.Metryka;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.nowelizacja.odczyt.OdczytanaZmiana;
import pl.uchwalnik.nowelizacja.odczyt.PolecenieReader;
import pl.uchwalnik.nowelizacja.odczyt.TekstZmiany;
import pl.uchwalnik.skladnia.AktParser;
import pl.uchwalnik.skladnia.AktPrinter;
import pl.uchwalnik.zmiany.AktZmieniany;
import pl.uchwalnik.zmiany.Ujednolicanie;

/**
 * Real base acts, amending acts and official consolidated texts, run through the engine. They stand beside the project and
 * are absent from a user's clone.
 */
record KorpusNowelizacji(Path katalog) {

    static final KorpusNowelizacji OBOK = new KorpusNowelizacji(Path.of("..", "shared", "korpus", "nowelizacje"));

    /** What became of a difference from the official text. */
    enum Klasa {
        NASZA_WINA("nasza wina"),
        POPRAWKA_FORMALNA("poprawka formalna, § 107"),
        JESZCZE_NIE_OBOWIAZUJE("jeszcze nie obowiązuje"),
        SZUM_ZRODLA("szum źródła");

        private final String nazwa;

        Klasa(String nazwa) {
            this.nazwa = nazwa;
        }

        String nazwa() {
            return nazwa;
        }
    }

    /** A difference with the reason for its class. */
    record Sklasyfikowana(Wiersze.Roznica roznica, Klasa klasa, String powod) {}

    /**
     * Outcome of one set.
     *
     * @param ciche lines wrong without any report of it
     */
    record Wynikowy(
            String nazwa,
            int odczytane,
            int polecenia,
            int zgodne,
            int jednostki,
            List<Sklasyfikowana> roznice,
            int ciche,
            List<String> usterki) {}

    boolean jest() {
        return Files.isDirectory(katalog);
    }

    /** Every folder with a base. */
    List<Wynikowy> zestawy() throws IOException {
        List<Wynikowy> wynik = new ArrayList<>();
        try (Stream<Path> s = Files.list(katalog)) {
            for (Path p :
                    s.filter(x -> Files.exists(x.resolve("baza.txt"))).sorted().toList()) {
                wynik.add(zestaw(p));
            }
        }
        return wynik;
    }

    private static Wynikowy zestaw(Path p) throws IOException {
        List<Zrodlo> zmiany = new ArrayList<>();
        try (Stream<Path> s = Files.list(p)) {
            for (Path z : s.filter(x -> x.getFileName().toString().startsWith("zmiana-"))
                    .sorted()
                    .toList()) {
                zmiany.add(source(z));
            }
        }
        Path urzedowy = Files.exists(p.resolve("tekst-jednolity.txt"))
                ? p.resolve("tekst-jednolity.txt")
                : p.resolve("tekst-po-zmianie.txt");
        boolean wycinek = Files.readString(p.resolve("README")).contains("WYCINEK");
        return run(
                p.getFileName().toString(),
                Files.readString(p.resolve("baza.txt")),
                zmiany,
                List.of(printed(Files.readString(urzedowy))),
                wycinek);
    }

    private static Zrodlo source(Path p) throws IOException {
        return new Zrodlo(p.toString(), Files.readString(p));
    }

    /** Single commands, each with the excerpt it changes. */
    List<Wynikowy> pojedyncze() throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Wynikowy> wynik = new ArrayList<>();
        for (String wiersz : Files.readAllLines(katalog.resolve("pojedyncze.jsonl"))) {
            JsonNode n = json.readTree(wiersz);
            List<String> dobre = new ArrayList<>(List.of(n.get("po").asText()));
            n.path("po_dopuszczalne").forEach(d -> dobre.add(d.asText()));
            String id = n.get("id").asText();
            wynik.add(run(
                    id,
                    n.get("przed").asText(),
                    List.of(new Zrodlo(id, n.get("instrukcja").asText())),
                    dobre.stream().map(KorpusNowelizacji::printed).toList(),
                    true));
        }
        return wynik;
    }

    /** As our printer writes it: the layout of lines is not what is compared. */
    private static String printed(String tekst) {
        return new AktPrinter()
                .print(AktParser.istniejacy()
                        .parse(new Zrodlo("x", tekst))
                        .wartosc()
                        .orElseThrow());
    }

    private static Wynikowy run(
            String nazwa, String baza, List<Zrodlo> zmiany, List<String> dopuszczalne, boolean wycinek) {
        int odczytane = 0;
        int nieodczytane = 0;
        for (Zrodlo z : zmiany) {
            Wynik<List<OdczytanaZmiana>> o = PolecenieReader.read(z);
            odczytane += o.wartosc().orElse(List.of()).stream()
                    .mapToInt(x -> x.pozycje().size())
                    .sum();
            nieodczytane += (int) errors(o.diagnozy()).count();
        }
        AktZmieniany akt = AktParser.istniejacy()
                .parse(new Zrodlo(nazwa, baza))
                .then(a -> AktZmieniany.of(nazwa, a))
                .wartosc()
                .orElseThrow();
        var po = Ujednolicanie.apply(
                wycinek ? akt.asExcerpt() : akt,
                zmiany.stream().map(TekstZmiany::of).toList(),
                OptionalInt.empty());
        List<String> usterki = errors(po.diagnozy())
                .map(d -> d.polozenie() + " " + d.kod() + " " + d.tekst())
                .toList();
        // what was left out stands in the findings; the list on the first page is not a unit
        String tekst = po.wartosc()
                .map(a -> new AktPrinter().print(a.withMetryka(Metryka.PUSTA)))
                .orElse(baza)
                .lines()
                .filter(w -> !w.startsWith("NIE ZASTOSOWANO") && !w.startsWith("• "))
                .reduce("", (a, b) -> a + "\n" + b);
        Wiersze najblizsze = dopuszczalne.stream()
                .map(d -> Wiersze.compare(tekst, d))
                .max((x, y) -> Integer.compare(
                        x.zgodne() - x.roznice().size(),
                        y.zgodne() - y.roznice().size()))
                .orElseThrow();
        List<Sklasyfikowana> roznice = najblizsze.roznice().stream()
                .map(r -> Klasyfikacja.of(nazwa, r))
                .toList();
        int nasze = (int)
                roznice.stream().filter(r -> r.klasa() == Klasa.NASZA_WINA).count();
        return new Wynikowy(
                nazwa,
                odczytane,
                odczytane + nieodczytane,
                najblizsze.zgodne(),
                najblizsze.wszystkie(),
                roznice,
                usterki.isEmpty() ? nasze : 0,
                usterki);
    }

    private static Stream<Diagnoza> errors(List<Diagnoza> diagnozy) {
        return diagnozy.stream().filter(d -> d.waga() == Waga.BLAD);
    }

    private static final Pattern OPUSZCZONY = Pattern.compile("^(.*) „…”([;,.])$");
    private static final Pattern JEDNOSTKI = Pattern.compile(
            "(§|art\\.|ust\\.|pkt|lit\\.|rozdział|oddział) ([\\dA-Za-z¹²]+)(?:(?: i |–)(?:§ |art\\. )?([\\da-z]+))?(?= w brzmieniu| otrzymuj)");

    /** A heading with units of the kind it names in place of the quotation that was left out. */
    private static String withText(String wiersz) {
        Matcher m = OPUSZCZONY.matcher(wiersz);
        Matcher j = JEDNOSTKI.matcher(wiersz);
        if (!m.matches() || !j.find()) {
            return wiersz;
        }
        String tresc = unit(j.group(1), j.group(2));
        if (j.group(3) != null) {
            tresc += "\n" + unit(j.group(1), j.group(3));
        }
        return m.group(1) + "\n„" + tresc + "”" + m.group(2);
    }

    private static String unit(String rodzaj, String znak) {
        return switch (rodzaj) {
            case "§" -> "§ " + znak + ". Treść.";
            case "art." -> "Art. " + znak + ". Treść.";
            case "ust." -> znak + ". Treść.";
            case "rozdział" -> "Rozdział " + znak + "\nTytuł\nArt. 1. Treść.";
            case "oddział" -> "Oddział " + znak + "\nTytuł\nArt. 1. Treść.";
            default -> znak + ") treść;";
        };
    }

    /** Headings of commands without their quotations, as one amending act each. */
    Optional<List<Zrodlo>> polecenia() throws IOException {
        Path p = katalog.resolve("polecenia.txt");
        if (!Files.exists(p)) {
            return Optional.empty();
        }
        List<Zrodlo> wynik = new ArrayList<>();
        StringBuilder b = new StringBuilder();
        String nazwa = "";
        for (String w : Files.readAllLines(p)) {
            if (w.startsWith("# ")) {
                if (!b.isEmpty()) {
                    wynik.add(new Zrodlo(nazwa, b.toString()));
                }
                b.setLength(0);
                nazwa = w.substring(2);
            } else {
                b.append(withText(w)).append('\n');
            }
        }
        wynik.add(new Zrodlo(nazwa, b.toString()));
        return Optional.of(wynik);
    }
}
