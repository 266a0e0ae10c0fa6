package pl.uchwalnik.korekta;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fragment;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.zapis.Zasoby;

/** Proofreading of acts (korekta): spelling, government of prepositions, doubled words, impossible dates. */
public final class Korekta {
    private static final String BIBLIOTEKA = "org/languagetool/language/Polish.class";

    /** Forms of one name share at least so many letters: {@code Wrzosogród}, {@code Wrzosogrodzkie}. */
    private static final int RDZEN = 6;

    /** A word with a digit ({@code 9a}, {@code C2}) or an abbreviation in capitals is not a matter of spelling. */
    private static final Pattern NIE_SLOWO = Pattern.compile(".*\\d.*|\\p{Lu}{1,6}|.*[\\p{Ll}]\\p{Lu}.*");

    /** A capital letter within a sentence: a proper name. */
    private static final Pattern NAZWA = Pattern.compile("(?<=[\\p{L}\\p{N},–] )\\p{Lu}[\\p{L}-]+");

    private final Map<String, Regula> reguly;
    private final Korektor korektor;

    /** A rule that is heard: our code, how grave it is, what it is called. */
    private record Regula(String kod, Waga waga, String nazwa) {}

    private Korekta(Map<String, Regula> reguly, Korektor korektor) {
        this.reguly = reguly;
        this.korektor = korektor;
    }

    /** Whether the module stands beside the program. */
    public static boolean available() {
        return Korekta.class.getClassLoader().getResource(BIBLIOTEKA) != null;
    }

    /** Ready to use; takes some seconds. Empty when the module is not there. */
    public static Optional<Korekta> load() {
        return available() ? Optional.of(of(KorektorLanguageTool::new)) : Optional.empty();
    }

    static Korekta of(Korektor.Wytworca wytworca) {
        Map<String, Regula> reguly = new LinkedHashMap<>();
        for (String[] pola : rows("korekta/reguly.txt")) {
            reguly.put(pola[0], new Regula(pola[1], Waga.valueOf(pola[2]), pola[3]));
        }
        Set<String> slowa =
                rows("korekta/slowa.txt").stream().map(p -> p[0]).collect(Collectors.toCollection(TreeSet::new));
        return new Korekta(reguly, wytworca.make(reguly.keySet(), slowa));
    }

    private static List<String[]> rows(String zasob) {
        return Zasoby.read(zasob)
                .lines()
                .filter(w -> !w.isBlank() && !w.startsWith("#"))
                .map(w -> w.strip().split("\\s*;\\s*"))
                .toList();
    }

    /** Warnings and remarks on the text of an act, in its order; quoted text of other acts is left out. */
    public List<Diagnoza> check(Kontekst kontekst) {
        Set<String> nazwy = names(kontekst);
        List<Diagnoza> wynik = new ArrayList<>();
        for (Fragment f : kontekst.bezCytatow()) {
            for (Korektor.Watpliwosc w : korektor.check(f.tekst())) {
                String slowo = f.tekst().substring(w.od(), w.koniec());
                Regula regula = reguly.get(w.regula());
                boolean pisownia = regula != null && regula.waga() == Waga.UWAGA;
                if (regula != null && !(pisownia && (NIE_SLOWO.matcher(slowo).matches() || isName(slowo, nazwy)))) {
                    wynik.add(finding(f, w, slowo, regula));
                }
            }
        }
        return List.copyOf(wynik);
    }

    private static boolean isName(String slowo, Set<String> nazwy) {
        return nazwy.contains(slowo)
                || (Character.isUpperCase(slowo.charAt(0))
                        && slowo.length() >= RDZEN
                        && nazwy.stream().anyMatch(n -> n.startsWith(slowo.substring(0, RDZEN))));
    }

    /** Proper names of the act: words that stand with a capital letter within a sentence somewhere. */
    private static Set<String> names(Kontekst kontekst) {
        Set<String> wynik = new TreeSet<>();
        for (Fragment f : kontekst.fragmenty()) {
            Matcher m = NAZWA.matcher(f.tekst());
            while (m.find()) {
                wynik.add(m.group());
            }
        }
        return wynik;
    }

    private static Diagnoza finding(Fragment f, Korektor.Watpliwosc w, String slowo, Regula regula) {
        Diagnoza d = new Diagnoza(
                regula.kod(),
                regula.waga(),
                f.polozenie(),
                regula.nazwa() + ": „" + slowo + "”",
                List.of(),
                "reguła LanguageTool " + w.regula(),
                List.of());
        return w.propozycje().isEmpty()
                ? d.withPodpowiedz(w.opis())
                : d.withPodpowiedz("może: " + String.join(", ", w.propozycje()));
    }
}
