package pl.uchwalnik.wczytanie.czyszczenie;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.wczytanie.Linia;
import pl.uchwalnik.wczytanie.Linia.Rodzaj;

/** Cleaning of lines (oczyszczenie): characters and spaced-out words. */
public final class Oczyszczenie {

    private static final Pattern ROZSTRZELONE = Pattern.compile("(?<![\\p{L}\\d])(?:\\p{L} ){3,}\\p{L}(?![\\p{L}\\d])");
    /** The edge of a table's cell at the end of a line of text. */
    private static final Pattern PIONOWA = Pattern.compile("^(?:\\| ?)+$|(?<=[^|]{3}) ?\\|$");

    private static final List<String> SLOWA = List.of(
            "STATUT",
            "UCHWAŁA",
            "UCHWALA",
            "UZASADNIENIE",
            "REGULAMIN",
            "ZARZĄDZENIE",
            "ROZPORZĄDZENIE",
            "OBWIESZCZENIE",
            "ZAŁĄCZNIK");
    private final List<Diagnoza> diagnozy;

    public Oczyszczenie(List<Diagnoza> diagnozy) {
        this.diagnozy = diagnozy;
    }

    /** Lines with something in them, mended; what was mended is told. */
    public List<Linia> clean(List<Linia> linie) {
        List<Linia> wynik = new ArrayList<>();
        int naprawione = 0;
        Kodowanie kodowanie = Kodowanie.of(linie.stream().map(Linia::tekst).toList());
        for (Linia l : linie) {
            Optional<String> naprawiona = kodowanie.repair(l.tekst());
            naprawione += naprawiona.isPresent() ? 1 : 0;
            String t = spaced(normalize(naprawiona.orElse(l.tekst())));
            if (l.rodzaj() != Rodzaj.WIERSZ_TABELI) {
                t = PIONOWA.matcher(t).replaceAll("");
            }
            if (!t.isEmpty()) {
                wynik.add(l.withTekst(t));
            }
        }
        if (naprawione > 0) {
            diagnozy.add(Diagnoza.uwaga(
                    "W121",
                    linie.getFirst().polozenie(),
                    "Naprawiono polskie litery w wierszach zapisanych w złym kodowaniu: " + naprawione + "."));
        }
        return wynik;
    }

    private static String normalize(String t) {
        String n = Normalizer.isNormalized(t, Normalizer.Form.NFC) ? t : Normalizer.normalize(t, Normalizer.Form.NFC);
        StringBuilder b = new StringBuilder(n.length());
        boolean odstep = true;
        for (int i = 0; i < n.length(); i++) {
            char c = n.charAt(i);
            switch (c) {
                case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> {}
                case '\uF0B7', '\uF0A7', '\uF02D' -> {
                    b.append('•');
                    odstep = false;
                }
                case '\u2011' -> {
                    b.append('-');
                    odstep = false;
                }
                default -> {
                    boolean bialy = Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
                    if (!bialy || !odstep) {
                        b.append(bialy ? ' ' : c);
                    }
                    odstep = bialy;
                }
            }
        }
        return b.toString().strip();
    }

    /** Words set with spaces between letters: {@code S T A T U T}, {@code u c h w a l a}. */
    private static String spaced(String t) {
        if (t.length() <= 48 && t.indexOf(' ') > 0) {
            String razem = t.replace(" ", "");
            String wielkimi = razem.replaceAll("[:.]$", "").toUpperCase(Locale.forLanguageTag("pl"));
            if (SLOWA.contains(wielkimi)) {
                return razem;
            }
        }
        Matcher m = ROZSTRZELONE.matcher(t);
        return m.find() ? m.replaceAll(w -> Matcher.quoteReplacement(w.group().replace(" ", ""))) : t;
    }
}
