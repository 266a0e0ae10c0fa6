package pl.uchwalnik.kontrola.cytowania;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pl.uchwalnik.akt.Odnosnik;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.jezyk.Przypadek;
import pl.uchwalnik.jezyk.ZapisDaty;
import pl.uchwalnik.kontrola.Fragment;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.prawo.AktPrawny;
import pl.uchwalnik.prawo.Ogloszenie;
import pl.uchwalnik.prawo.Pokrycie;
import pl.uchwalnik.prawo.RejestrAktow;
import pl.uchwalnik.prawo.RodzajAktu;

/** Citations of statutes in a text (powołania) and what the register knows of them. */
final class Powolania {
    static final RejestrAktow REJESTR = RejestrAktow.load();

    /**
     * One citation.
     *
     * @param tytul what follows the day, up to the bracket or the end
     * @param znak journal mark with its brackets, the footnote's list added; empty when there is none
     */
    record Miejsce(Polozenie polozenie, LocalDate data, String tytul, String znak) {}

    /** The title of one act ends where the next one begins. */
    private static final String NASTEPNY =
            "(?:ustaw|rozporządze|uchwał|obwieszcz|zarządze)\\p{L}+ (?:z dnia|z \\d|nr|Rady|Ministra|Prezesa|Parlamentu)";

    private static final Pattern USTAWA = Pattern.compile(
            "(?iu)(?<!\\p{L})ustaw\\p{L}{1,3} z (?:dnia )?(\\d{1,2} \\p{L}+ \\d{4} ?r(?:\\.|oku)?) (?:[–-] )?((?:(?!"
                    + NASTEPNY + ")[^();:]){3,200})(\\((?:t\\. ?j\\. ?)?Dz[^()]{3,300}(?:\\)|$))?");

    /** Changes hinted at without a footnote that lists them. */
    private static final Pattern SKROT = Pattern.compile("z[e]? (?:późn\\. )?zm\\.[⁰¹²³⁴-⁹⁾]*\\)$|zmianami\\)$");

    private static final Pattern POZYCJE =
            Pattern.compile("(?:z |U\\. ?)(?<rok>(?:19|20)\\d{2})(?!\\d)|Nr \\d+|(?<!\\d)(?<pozycja>\\d{1,5})(?!\\d)");

    private static final List<String> SLADY = List.of("ustaw");

    /** Titles of acts as they are compared, made once. */
    private static final Map<AktPrawny, String> TYTULY = titles();

    private Powolania() {}

    private static Map<AktPrawny, String> titles() {
        Map<AktPrawny, String> wynik = new LinkedHashMap<>();
        REJESTR.akty().forEach(a -> wynik.put(a, fold(a.tytul())));
        return wynik;
    }

    /** Acts whose title the citation bears, whatever its day. */
    static List<AktPrawny> titled(Miejsce p) {
        String tekst = fold(p.tytul());
        return TYTULY.entrySet().stream()
                .filter(t -> tekst.startsWith(t.getValue()) && titled(t.getKey(), p))
                .map(Map.Entry::getKey)
                .toList();
    }

    static List<Miejsce> find(Kontekst kontekst) {
        List<Miejsce> wynik = new ArrayList<>();
        List<Odnosnik> odnosniki = Stream.concat(
                        kontekst.akt().odnosniki().stream(),
                        kontekst.akt().zalaczniki().stream().flatMap(z -> z.odnosniki().stream()))
                .toList();
        for (Fragment f : kontekst.fragmenty()) {
            if (!f.mentions(SLADY) || f.polozenie().adres().startsWith("odnośnik")) {
                continue;
            }
            Matcher m = USTAWA.matcher(f.tekst());
            while (m.find()) {
                String znak = Optional.ofNullable(m.group(3)).orElse("");
                String zmiany = odnosniki.stream()
                        .filter(o -> znak.contains(o.znak()))
                        .map(o -> " " + o.tekst())
                        .findFirst()
                        .orElse("");
                ZapisDaty.parse(m.group(1))
                        .ifPresent(d -> wynik.add(
                                new Miejsce(f.polozenie(), d, m.group(2).strip(), znak + zmiany)));
            }
        }
        return wynik;
    }

    /** Whether the title of the act begins the text of the citation. */
    static boolean titled(AktPrawny akt, Miejsce p) {
        String tytul = fold(akt.tytul());
        String tekst = fold(p.tytul());
        boolean dalej = tekst.length() == tytul.length()
                || (tekst.length() > tytul.length() && !Character.isLetter(tekst.charAt(tytul.length())));
        // a title that another title continues ("o pomocy społecznej i …") is another act
        return akt.wydanie().rodzaj() == RodzajAktu.USTAWA
                && tekst.startsWith(tytul)
                && dalej
                && !tekst.substring(tytul.length()).matches("^ (?:i|oraz) (?!art\\. |§|ust\\. |w |na |z )\\p{Ll}.*");
    }

    static boolean describes(AktPrawny akt, Miejsce p) {
        return akt.wydanie().data().equals(p.data()) && titled(akt, p);
    }

    /** Publications that the mark should name by the day and does not; nothing where the register does not reach back. */
    static List<Ogloszenie> missing(AktPrawny akt, Miejsce p, LocalDate dzien) {
        if (REJESTR.pokrycie(akt, dzien) == Pokrycie.PRZED_TEKSTEM) {
            return List.of();
        }
        List<Ogloszenie> potrzebne = new ArrayList<>(List.of(akt.ogloszenia().podstawa()));
        if (!SKROT.matcher(p.znak()).find()) {
            // an abbreviated list is another rule's business
            potrzebne.addAll(akt.zmiany());
        }
        return potrzebne.stream()
                .filter(o -> REJESTR.ogloszone(o, dzien))
                .filter(o -> !names(p, o))
                .toList();
    }

    /** Publications that the mark names although they appeared only after the day. */
    static List<Ogloszenie> premature(AktPrawny akt, Miejsce p, LocalDate dzien) {
        return Stream.concat(akt.ogloszenia().tekstJednolity().stream(), akt.zmiany().stream())
                .filter(o -> REJESTR.pozniejsze(o, dzien))
                .filter(o -> publications(p).stream().anyMatch(o::samo))
                .toList();
    }

    /** Years and positions that the mark names; a mark without a year is of the year of the act. */
    private static List<Ogloszenie> publications(Miejsce p) {
        List<Ogloszenie> wynik = new ArrayList<>();
        int rok = p.data().getYear();
        Matcher m = POZYCJE.matcher(p.znak());
        while (m.find()) {
            if (m.group("rok") != null) {
                rok = Integer.parseInt(m.group("rok"));
            } else if (m.group("pozycja") != null) {
                wynik.add(Ogloszenie.of(rok, Integer.parseInt(m.group("pozycja"))));
            }
        }
        return wynik;
    }

    private static boolean names(Miejsce p, Ogloszenie o) {
        return Pattern.compile("(?<!\\d)" + o.pozycja() + "(?!\\d)")
                .matcher(p.znak())
                .find();
    }

    static String expected(AktPrawny akt, LocalDate dzien) {
        return REJESTR.cite(akt, Przypadek.DOPELNIACZ, Optional.of(dzien)).dziennik();
    }

    static String fold(String tekst) {
        return tekst.toLowerCase(Locale.ROOT)
                .replace('-', '–')
                .replaceAll("\\s+", " ")
                .strip();
    }
}
