package pl.uchwalnik.wczytanie.rozpoznanie;

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

/** Cleaning of lines (oczyszczenie): characters, spaced-out words, lines that a page or a printer added. */
final class Oczyszczenie {

    private static final Pattern ROZSTRZELONE = Pattern.compile("(?<![\\p{L}\\d])(?:\\p{L} ){3,}\\p{L}(?![\\p{L}\\d])");
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
    private static final Pattern OBCE = Pattern.compile(
            "(?i)^(id:\\s?[0-9a-f]{8}-.*|strona \\d+( (z|/) \\d+)?|.*dziennik urzędowy województwa \\p{L}+[ –-]+\\d+[ –-]+poz\\. ?\\d*"
                    + "|©? ?kancelaria sejmu.*|pobierz.*|drukuj.*|rejestr zmian.*|metryka|wersja archiwalna.*|niniejszy dokument jest wersją archiwalną\\.?"
                    + "|przejdź do .*|rozmiar czcionki:?|odstępy:?|reset:?|lektor:?|użytkownik ?:.*|data wytworzenia.*|podmiot udostępniający.*"
                    + "|projekt i realizacja:?|wytworzył.*|opublikował.*|ta strona używa .*ciaste.*|.*pliki cookies?.*|akapit nr - brak tytułu"
                    + "|tekst pierwotny|(#+ )?(źródło|source) ?: .*|sporządził/?a?:.*)$");

    private final List<Diagnoza> diagnozy;

    Oczyszczenie(List<Diagnoza> diagnozy) {
        this.diagnozy = diagnozy;
    }

    /** Lines with something in them, mended; what was left out or mended is told. */
    List<Linia> clean(List<Linia> linie) {
        List<Linia> wynik = new ArrayList<>();
        int obce = 0;
        int naprawione = 0;
        Optional<Linia> pierwszaObca = Optional.empty();
        for (Linia l : linie) {
            Optional<String> naprawiona = Kodowanie.repair(l.tekst());
            naprawione += naprawiona.isPresent() ? 1 : 0;
            String t = spaced(normalize(naprawiona.orElse(l.tekst())));
            if (l.rodzaj() != Rodzaj.WIERSZ_TABELI && OBCE.matcher(t).matches()) {
                obce++;
                pierwszaObca = pierwszaObca.or(() -> Optional.of(l));
            } else if (!t.isEmpty()) {
                wynik.add(l.withTekst(t));
            }
        }
        int ile = obce;
        pierwszaObca.ifPresent(l -> diagnozy.add(Diagnoza.uwaga(
                "W120",
                l.polozenie(),
                "Pominięto wiersze, które nie należą do aktu (menu, stopki, metryczki): " + ile + ".")));
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
