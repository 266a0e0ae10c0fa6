package pl.uchwalnik.wczytanie.rozpoznanie;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.wczytanie.Linia;
import pl.uchwalnik.wczytanie.Linia.Rodzaj;

/**
 * Split of a text into parts (podział): body, annexes, justification. In a text on one line the openings are sought
 * inside the line too.
 */
final class Podzial {

    private static final Pattern ZALACZNIK = Pattern.compile(
            "^(?:Załącznik|ZAŁĄCZNIK|Zalacznik|Zał\\.)(?:\\s+[Nn][Rr]\\.?\\s?\\S{1,6})?(?:\\s+do\\b.*)?$",
            Pattern.DOTALL);
    private static final Pattern UZASADNIENIE =
            Pattern.compile("^(?:UZASADNIENIE|Uzasadnienie)\\.?(?:\\s+do\\b.{0,200})?$");
    /** An annex that nobody announces: the name of what the resolution grants, alone in capitals. */
    private static final Pattern TYTUL = Pattern.compile("^(?:STATUT|REGULAMIN)(?: [\\p{Lu}\\d .\\-–„”\"]*)?$");

    private static final Pattern W_WIERSZU = Pattern.compile(
            "(?<=[.\\p{L}\\d)] )(?=Załącznik (?:[Nn]r \\d{1,2} )?do (?:uchwały|Uchwały|zarządzenia|Zarządzenia) )|(?<=[.\\p{L}] )(?=UZASADNIENIE )"
                    + "|(?<= )(?=STATUT \\p{Lu}{3})");
    private static final int DLUGI = 400;

    private Podzial() {}

    static List<Czesc> split(List<Linia> wejscie, List<Diagnoza> diagnozy) {
        List<Czesc> czesci = new ArrayList<>();
        List<Linia> biezace = new ArrayList<>();
        Czesc.Rodzaj rodzaj = Czesc.Rodzaj.TRZON;
        boolean weszloWZycie = false;
        for (Linia l : inlineOpenings(wejscie)) {
            String t = l.tekst();
            boolean zalacznik = ZALACZNIK.matcher(t).matches() && !prose(l, t);
            boolean domyslny = weszloWZycie
                    && rodzaj != Czesc.Rodzaj.ZALACZNIK
                    && TYTUL.matcher(t).matches();
            boolean uzasadnienie = UZASADNIENIE.matcher(t).matches();
            if (zalacznik || domyslny || uzasadnienie) {
                czesci.add(new Czesc(rodzaj, biezace));
                biezace = new ArrayList<>();
                rodzaj = uzasadnienie ? Czesc.Rodzaj.UZASADNIENIE : Czesc.Rodzaj.ZALACZNIK;
                if (domyslny && !zalacznik) {
                    diagnozy.add(Diagnoza.uwaga(
                            "W122",
                            l.polozenie(),
                            "Przyjęto, że tu zaczyna się załącznik, choć nie ma nagłówka „Załącznik do …”."));
                }
            }
            weszloWZycie |= t.contains("wchodzi w życie") || t.contains("wchodzi w ycie");
            if (!uzasadnienie || t.length() > "UZASADNIENIE.".length()) {
                biezace.add(l);
            }
        }
        czesci.add(new Czesc(rodzaj, biezace));
        return czesci.stream().filter(c -> !c.linie().isEmpty()).toList();
    }

    /** „Załącznik nr 2 do uchwały otrzymuje brzmienie …” is a command, not a heading. */
    private static boolean prose(Linia l, String t) {
        return t.matches(".*\\b(?:otrzymuje|stanowi|określa|zawiera|uchyla|skreśla)\\b.*")
                && l.rodzaj() != Rodzaj.NAGLOWEK;
    }

    private static List<Linia> inlineOpenings(List<Linia> linie) {
        List<Linia> wynik = new ArrayList<>();
        for (Linia l : linie) {
            if (l.tekst().length() < DLUGI || l.rodzaj() == Rodzaj.WIERSZ_TABELI) {
                wynik.add(l);
                continue;
            }
            int od = 0;
            Matcher m = W_WIERSZU.matcher(l.tekst());
            while (m.find()) {
                add(wynik, l, l.tekst().substring(od, m.start()));
                od = m.start();
                if (l.tekst().startsWith("UZASADNIENIE ", od)) {
                    add(wynik, l, "UZASADNIENIE");
                    od += "UZASADNIENIE ".length();
                }
            }
            add(wynik, l, l.tekst().substring(od));
        }
        return wynik;
    }

    private static void add(List<Linia> wynik, Linia l, String t) {
        if (!t.isBlank()) {
            wynik.add(l.withTekst(t.strip()));
        }
    }
}
