package pl.uchwalnik.wczytanie.podzial;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.wczytanie.Linia;
import pl.uchwalnik.wczytanie.Linia.Rodzaj;
import pl.uchwalnik.wczytanie.czyszczenie.Litery;

/**
 * Split of a text into parts (podział): body, annexes, justification.
 */
public final class Podzial {

    private static final Pattern ZALACZNIK = Pattern.compile(
            Litery.polskie("^(?:Załącznik|ZAŁĄCZNIK|Zał\\.)(?:\\s+[Nn][Rr]\\.?\\s?\\S{1,6})?(?:\\s+do\\b.*)?$"),
            Pattern.DOTALL);
    private static final Pattern UZASADNIENIE =
            Pattern.compile("^(?:UZASADNIENIE|Uzasadnienie)\\.?(?:\\s+do\\b.{0,200})?$");
    /** An annex that nobody announces: the name of what the resolution grants, alone in capitals. */
    private static final Pattern TYTUL = Pattern.compile("^(?:STATUT|REGULAMIN)(?: [\\p{Lu}\\d .\\-–„”\"]*)?$");

    private static final Pattern WEJSCIE =
            Pattern.compile(Litery.polskie("(?:wchodzi|wchodzą|wejdzie|wejście) w życie"));

    private static final Pattern ZAGNIEZDZENIE = Pattern.compile(
            Litery.polskie("(?:statut|regulamin)\\p{L}*\\b.{0,160}(?:treści|brzmieni[eu])\\s?:?$"),
            Pattern.CASE_INSENSITIVE);

    private Podzial() {}

    public static List<Czesc> split(List<Linia> wejscie, List<Diagnoza> diagnozy) {
        List<Czesc> czesci = new ArrayList<>();
        List<Linia> biezace = new ArrayList<>();
        Czesc.Rodzaj rodzaj = Czesc.Rodzaj.TRZON;
        boolean weszloWZycie = false;
        for (Linia l : wejscie) {
            String t = l.tekst();
            boolean zalacznik = ZALACZNIK.matcher(t).matches() && !prose(l, t);
            boolean domyslny = (weszloWZycie || nested(biezace))
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
            weszloWZycie |= WEJSCIE.matcher(t).find();
            if (!uzasadnienie || t.length() > "UZASADNIENIE.".length()) {
                biezace.add(l);
            }
        }
        czesci.add(new Czesc(rodzaj, biezace));
        return czesci.stream().filter(c -> !c.linie().isEmpty()).toList();
    }

    /** „§ 1. Nadaje się statut o następującej treści:” stands right before. */
    private static boolean nested(List<Linia> linie) {
        return !linie.isEmpty()
                && ZAGNIEZDZENIE.matcher(linie.getLast().tekst()).find()
                && linie.stream().anyMatch(l -> l.tekst().startsWith("§"));
    }

    /** „Załącznik nr 2 do uchwały otrzymuje brzmienie …” is a command, not a heading. */
    private static boolean prose(Linia l, String t) {
        return t.substring(0, Math.min(t.length(), 250))
                        .matches(".*\\b(?:otrzymuje|stanowi|określa|zawiera|uchyla|skreśla)\\b.*")
                && l.rodzaj() != Rodzaj.NAGLOWEK;
    }
}
