package pl.uchwalnik.kontrola.paczka;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.kontrola.Fragment;

/** What the documents of a pack say of the same thing (wzmianki), and where they disagree. */
public final class Wzmianki {

    /**
     * One mention.
     *
     * @param klucz what it speaks of
     * @param wartosc what it says, folded so that the same is equal
     * @param slowa the words as they stand
     */
    public record Wzmianka(Paczka.Dokument dokument, Polozenie gdzie, String klucz, String wartosc, String slowa) {

        /** Where a finding on it points. */
        public Polozenie at() {
            return dokument.at(gdzie);
        }

        public Wzmianka withWartosc(String nowa) {
            return new Wzmianka(dokument, gdzie, klucz, nowa, slowa);
        }
    }

    /** A mention that differs from the one that most documents bear. */
    public record Niezgodna(Wzmianka inna, Wzmianka wzorcowa) {

        /** {@code „…”, a w dokumencie regulamin: „…”}. */
        public String opis() {
            return "„" + inna.slowa() + "”, a w dokumencie "
                    + wzorcowa.dokument().krotko() + ": „" + wzorcowa.slowa() + "”";
        }
    }

    private Wzmianki() {}

    /** What the title block of a document says. */
    public static Wzmianka title(Paczka.Dokument d, String klucz, String slowa) {
        return new Wzmianka(d, d.kontekst().naglowek(), klucz, slowa.strip().toLowerCase(Locale.ROOT), slowa.strip());
    }

    /** Every match of a pattern in the text of the documents. */
    public static List<Wzmianka> find(
            List<Paczka.Dokument> dokumenty,
            Pattern wzorzec,
            Function<MatchResult, String> klucz,
            Function<MatchResult, String> wartosc) {
        List<Wzmianka> wynik = new ArrayList<>();
        for (Paczka.Dokument d : dokumenty) {
            for (Fragment f : d.kontekst().fragmenty()) {
                wzorzec.matcher(f.tekst())
                        .results()
                        .forEach(m -> wynik.add(new Wzmianka(
                                d,
                                f.polozenie(),
                                klucz.apply(m),
                                wartosc.apply(m),
                                m.group().strip())));
            }
        }
        return wynik;
    }

    /** Mentions that disagree with the value that most documents give, the first of equals; one for a document and value. */
    public static List<Niezgodna> conflicts(List<Wzmianka> wzmianki) {
        Map<String, List<Wzmianka>> poKluczu = new LinkedHashMap<>();
        wzmianki.forEach(
                w -> poKluczu.computeIfAbsent(w.klucz(), k -> new ArrayList<>()).add(w));
        List<Niezgodna> wynik = new ArrayList<>();
        for (List<Wzmianka> grupa : poKluczu.values()) {
            Wzmianka wzorcowa = usual(grupa);
            Set<String> znane = new HashSet<>();
            grupa.stream()
                    .filter(w -> !w.wartosc().equals(wzorcowa.wartosc()))
                    .filter(w -> znane.add(w.dokument().nazwa() + "\n" + w.wartosc()))
                    .forEach(w -> wynik.add(new Niezgodna(w, wzorcowa)));
        }
        return wynik;
    }

    private static Wzmianka usual(List<Wzmianka> grupa) {
        Map<String, Set<String>> dokumenty = new LinkedHashMap<>();
        grupa.forEach(w -> dokumenty
                .computeIfAbsent(w.wartosc(), x -> new HashSet<>())
                .add(w.dokument().nazwa()));
        String najczestsza = grupa.getFirst().wartosc();
        for (Map.Entry<String, Set<String>> e : dokumenty.entrySet()) {
            if (e.getValue().size()
                    > dokumenty.getOrDefault(najczestsza, Set.of()).size()) {
                najczestsza = e.getKey();
            }
        }
        String wybrana = najczestsza;
        return grupa.stream()
                .filter(w -> w.wartosc().equals(wybrana))
                .findFirst()
                .orElse(grupa.getFirst());
    }
}
