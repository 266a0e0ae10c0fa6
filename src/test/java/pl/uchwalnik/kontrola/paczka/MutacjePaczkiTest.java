package pl.uchwalnik.kontrola.paczka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.kontrola.Kontrola;
import pl.uchwalnik.kontrola.Okolicznosci;
import pl.uchwalnik.profil.ProfilReader;
import pl.uchwalnik.skladnia.AktParser;

/** The sample packs agree with themselves, and nearly every disagreement planted in one document is found. */
class MutacjePaczkiTest {
    private static final List<String> GMINY = List.of("brzozowka", "lipowiec", "wrzosogrod");
    private static final List<String> DOKUMENTY =
            List.of("statut", "statut-zmiana", "regulamin", "pal", "strategia-rozdzial-osl", "strategia");
    private static final long ZIARNO = 20261126;
    private static final int NA_RODZAJ = 6;

    /** One way to make a document disagree: one match of the pattern, or with {@code wszystkie} all of them, is replaced. */
    private record Mutacja(String kod, String dokumenty, Pattern miejsce, String zamiana, boolean wszystkie) {
        static Mutacja jedna(String kod, String dokumenty, String miejsce, String zamiana) {
            return new Mutacja(kod, dokumenty, Pattern.compile(miejsce, Pattern.MULTILINE), zamiana, false);
        }

        static Mutacja wszystkie(String kod, String dokumenty, String miejsce, String zamiana) {
            return new Mutacja(kod, dokumenty, Pattern.compile(miejsce, Pattern.MULTILINE), zamiana, true);
        }

        String apply(MatchResult r) {
            String nowy = zamiana;
            for (int g = r.groupCount(); g > 0; g--) {
                nowy = nowy.replace("$" + g, r.group(g) == null ? "" : r.group(g));
            }
            return nowy;
        }
    }

    private static final List<Mutacja> MUTACJE = List.of(
            Mutacja.jedna("K801", ".*", "(Ośrod\\p{L}+ Pomocy Społecznej we?) \\p{Lu}\\p{L}+", "$1 Zielonce"),
            Mutacja.jedna("K801", ".*", "(?:Miejsko-)?(?:Gminn|Miejsk)(\\p{L}+ Ośrod)", "Powiatow$1"),
            Mutacja.jedna("K802", ".*", "(?<!\\p{L})(?:MG|G|M)OPS(?!\\p{L})", "MOPR"),
            Mutacja.jedna("K803", "statut|pal|strategia", "^(RADY) [^\\n]+$", "$1 GMINY ZIELONKA"),
            Mutacja.jedna(
                    "K804", ".*", "(powierza się) (?:Wójt|Burmistrz|Prezydent)[^\\n.]*", "$1 Wójtowi Gminy Zielonka"),
            Mutacja.jedna("K805", ".*", "(Urzędowym Województwa|Dz\\. Urz\\. Woj\\.) \\p{L}+", "$1 Lubelskiego"),
            Mutacja.jedna(
                    "K806",
                    "statut.*|pal|strategia",
                    "^z dnia \\d+ (\\p{L}+ \\d{4} r\\.)$(?=\\n(?:w sprawie|zmien))",
                    "z dnia 3 $1"),
            Mutacja.jedna("K806", "statut.*|pal|strategia", "^(UCHWAŁA NR) [XVI]+/", "$1 LXXX/"),
            Mutacja.jedna(
                    "K808",
                    "statut.*|regulamin|pal",
                    "(uchwał\\p{L}{1,2} nr [XVIL]+/\\d+/\\d+ [^,;()\\n]{0,80}z dnia) \\d+",
                    "$1 2"),
            Mutacja.jedna(
                    "K809",
                    ".*",
                    "( \\d{4} r\\. w sprawie)( (?:nadania|statutu|przyjęcia)[^\\n]{5,80}\\(Dz)",
                    "$1 zasad$2"),
            Mutacja.jedna("K810", "regulamin", "(do uchwały nr) [XVIL]+/\\d+", "$1 I/1"),
            Mutacja.jedna(
                    "K811",
                    "regulamin",
                    "^z dnia \\d+ \\p{L}+ \\d{4} r\\.$(?=\\nw sprawie)",
                    "z dnia 27 listopada 2026 r."),
            Mutacja.jedna(
                    "K812",
                    "strategia|statut.*",
                    "^(§ 1\\. [^\\n]+)\\.$",
                    "$1, w związku z załącznikiem nr 7 do uchwały nr #PAL#."),
            Mutacja.jedna(
                    "K813",
                    "statut|pal|strategia",
                    "Dz\\. U\\. z 2026 r\\. poz\\. (?:639|662), \\d+ i \\d+",
                    "Dz. U. z 2024 r. poz. 1"),
            Mutacja.wszystkie("K821", "regulamin", "(?iu)organizator|organizowani", "koordynacj"),
            Mutacja.wszystkie("K822", "regulamin", "klub(\\p{L}*) (?:samopomocy|seniora)", "klub$1 rodziców"),
            Mutacja.wszystkie(
                    "K823",
                    "pal|strategia.*",
                    "zatrudniony na samodzielnym stanowisku",
                    "z zespołu do spraw organizowania społeczności"),
            Mutacja.wszystkie("K823", "pal|strategia.*", "pełniący funkcję organizatora", "z działu organizowania"),
            Mutacja.wszystkie("K823", "regulamin", "Dział Organizowania", "Zespół Organizowania"),
            Mutacja.jedna("K824", "pal|regulamin|strategia-rozdzial-osl", "\\d,\\d etatu", "0,7 etatu"),
            Mutacja.jedna("K825", "pal|strategia-rozdzial-osl", "^(Cel(?: główny)?): ", "$1: wszyscy "),
            Mutacja.jedna(
                    "K826", "pal|strategia.*", "^(\\| C\\d \\| .* \\|) (\\d[\\d ,]*) (\\| [^|]+ \\|)$", "$1 1$2 $3"),
            Mutacja.jedna("K827", ".*", "(Aktywności Lokalnej na lata \\d{4}–\\d{3})\\d", "$19"),
            Mutacja.jedna("K828", "pal|strategia-rozdzial-osl", "(Łączny koszt [^.\\n]*? wynosi )", "$19"),
            Mutacja.jedna("K829", "pal", "^(\\| (?:liczba mieszkańców|odsetek)[^|]* \\| [^|]+ \\|) (\\d)", "$1 9$2"));

    @ParameterizedTest
    @ValueSource(strings = {"brzozowka", "lipowiec", "wrzosogrod"})
    void aSamplePackAgreesWithItself(String gmina) {
        assertThat(check(gmina, teksty(gmina)))
                .filteredOn(d -> d.waga() != Waga.UWAGA)
                .isEmpty();
    }

    @Test
    void plantedDisagreementsAreFound() {
        Random los = new Random(ZIARNO);
        Map<String, int[]> wynik = new TreeMap<>();
        List<String> przeoczone = new ArrayList<>();
        for (Mutacja m : MUTACJE) {
            plant(m, los, wynik.computeIfAbsent(m.kod(), k -> new int[2]), przeoczone);
        }
        int znalezione = wynik.values().stream().mapToInt(w -> w[0]).sum();
        int zasiane = wynik.values().stream().mapToInt(w -> w[1]).sum();
        StringBuilder raport = new StringBuilder("paczka znalezione/zasiane: " + znalezione + "/" + zasiane);
        wynik.forEach((k, w) -> raport.append(' ')
                .append(k)
                .append(' ')
                .append(w[0])
                .append('/')
                .append(w[1]));
        System.out.println(raport);
        assertThat(wynik.values()).as(raport.toString()).noneMatch(w -> w[1] == 0);
        assertThat(zasiane).as(raport.toString()).isGreaterThanOrEqualTo(80);
        assertThat(znalezione * 100).as(raport + " przeoczone " + przeoczone).isGreaterThanOrEqualTo(zasiane * 95);
    }

    private static void plant(Mutacja m, Random los, int[] wynik, List<String> przeoczone) {
        record Miejsce(String gmina, String dokument, int ktore) {}
        List<Miejsce> miejsca = new ArrayList<>();
        for (String g : GMINY) {
            teksty(g).forEach((id, tekst) -> {
                if (id.matches(m.dokumenty())) {
                    long ile = m.miejsce()
                            .matcher(bezUzasadnienia(tekst))
                            .results()
                            .count();
                    for (int i = 0; i < (m.wszystkie() ? Math.min(1, ile) : ile); i++) {
                        miejsca.add(new Miejsce(g, id, i));
                    }
                }
            });
        }
        for (int i = 0; i < NA_RODZAJ && !miejsca.isEmpty(); i++) {
            Miejsce x = miejsca.remove(los.nextInt(miejsca.size()));
            Map<String, String> teksty = teksty(x.gmina());
            String tekst = teksty.getOrDefault(x.dokument(), "");
            List<MatchResult> trafienia =
                    m.miejsce().matcher(bezUzasadnienia(tekst)).results().toList();
            StringBuilder nowy = new StringBuilder(tekst);
            List<MatchResult> zmieniane = m.wszystkie() ? trafienia.reversed() : List.of(trafienia.get(x.ktore()));
            zmieniane.forEach(r -> nowy.replace(r.start(), r.end(), m.apply(r)));
            String numerPal = teksty.getOrDefault("pal", "")
                    .lines()
                    .filter(w -> w.startsWith("UCHWAŁA NR "))
                    .findFirst()
                    .orElseThrow()
                    .substring(11);
            teksty.put(x.dokument(), nowy.toString().replace("#PAL#", numerPal));
            wynik[1]++;
            if (check(x.gmina(), teksty).stream().anyMatch(d -> d.kod().equals(m.kod()))) {
                wynik[0]++;
            } else {
                przeoczone.add(m.kod() + " " + x + ": " + zmieniane.getFirst().group());
            }
        }
    }

    /** The text with its front matter and its justification blanked out, which are not compared. */
    private static String bezUzasadnienia(String tekst) {
        int od = tekst.indexOf("\n---\n", 4) + 5;
        int koniec = tekst.indexOf("\nUZASADNIENIE");
        return " ".repeat(od) + tekst.substring(od, koniec < 0 ? tekst.length() : koniec);
    }

    private static Map<String, String> teksty(String gmina) {
        Map<String, String> m = new LinkedHashMap<>();
        for (String id : DOKUMENTY) {
            try {
                m.put(id, Files.readString(Path.of("src/test/resources/wzorce", gmina, id + ".txt")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return m;
    }

    private static List<Diagnoza> check(String gmina, Map<String, String> teksty) {
        Okolicznosci okolicznosci = Okolicznosci.NIEZNANE.withProfil(new ProfilReader()
                .read(Path.of("profiles", gmina + ".yaml"))
                .wartosc()
                .orElseThrow());
        List<Paczka.Dokument> dokumenty = new ArrayList<>();
        teksty.forEach((id, tekst) -> dokumenty.add(Paczka.Dokument.of(
                id,
                id,
                AktParser.istniejacy().parse(new Zrodlo(id, tekst)).wartosc().orElseThrow(),
                okolicznosci)));
        return Kontrola.of(okolicznosci).check(new Paczka(dokumenty, "profil", okolicznosci));
    }
}
