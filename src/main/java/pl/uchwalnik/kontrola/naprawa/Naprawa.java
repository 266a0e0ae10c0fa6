package pl.uchwalnik.kontrola.naprawa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Okolicznosci;
import pl.uchwalnik.kontrola.cytowania.PoprawneOznaczenie;

/**
 * Copy of an act set right where the cure is certain (naprawa).
 *
 * @param poprawki every change, in the order of the text
 */
public record Naprawa(Akt akt, List<Poprawka> poprawki) {

    /** Words that an amending act quotes are those of the other act: they stand as they stood there. */
    private static final Pattern CYTOWANE = Pattern.compile("„[^„”]*”|\"[^\"]*\"");

    private static final Pattern SLOWNA = Pattern.compile("(?:wyraz|znak|oznaczeni|skreśla|zastępuje)");

    public Naprawa {
        poprawki = List.copyOf(poprawki);
    }

    public static Naprawa of(Akt akt, Okolicznosci okolicznosci) {
        Kontekst kontekst = Kontekst.of(akt, okolicznosci);
        boolean zmieniajacy = kontekst.zmieniajacy();
        Optional<LocalDate> dzien = kontekst.dzien();
        List<Poprawka> poprawki = new ArrayList<>();
        Akt nowy = Przepisanie.of(akt, (gdzie, tekst) -> cure(gdzie, tekst, zmieniajacy, dzien, poprawki));
        return new Naprawa(nowy, poprawki);
    }

    private static String cure(
            Polozenie gdzie, String tekst, boolean zmieniajacy, Optional<LocalDate> dzien, List<Poprawka> poprawki) {
        String wynik = tekst;
        boolean cytuje = zmieniajacy && SLOWNA.matcher(tekst).find();
        for (Zasada z : Zasada.WSZYSTKIE) {
            wynik = apply(z, gdzie, wynik, cytuje && !z.kod().equals("K602"), poprawki);
        }
        if (dzien.isPresent()) {
            for (PoprawneOznaczenie.Zamiana z : PoprawneOznaczenie.find(wynik, dzien.get())) {
                poprawki.add(new Poprawka(z.kod(), gdzie, z.bylo(), z.jest()));
                wynik = wynik.replace(z.bylo(), z.jest());
            }
        }
        return wynik;
    }

    private static String apply(Zasada z, Polozenie gdzie, String tekst, boolean bezCytatow, List<Poprawka> poprawki) {
        List<MatchResult> cytaty =
                bezCytatow ? CYTOWANE.matcher(tekst).results().toList() : List.of();
        Matcher m = z.wzorzec().matcher(tekst);
        StringBuilder b = new StringBuilder();
        while (m.find()) {
            int od = m.start();
            String nowe = z.zamiana().apply(m.toMatchResult());
            boolean cudze = cytaty.stream().anyMatch(c -> c.start() <= od && od < c.end());
            if (cudze || nowe.equals(m.group())) {
                m.appendReplacement(b, Matcher.quoteReplacement(m.group()));
            } else {
                m.appendReplacement(b, Matcher.quoteReplacement(nowe));
                poprawki.add(new Poprawka(
                        z.kod(), gdzie, context(tekst, od, m.end(), m.group()), context(tekst, od, m.end(), nowe)));
            }
        }
        return m.appendTail(b).toString();
    }

    /** The words with the one before and the one after, for spaces alone say nothing. */
    private static String context(String tekst, int od, int doo, String srodek) {
        int lewa = Math.max(tekst.lastIndexOf(' ', Math.max(0, od - 2)) + 1, od - 20);
        int prawa = tekst.indexOf(' ', Math.min(tekst.length(), doo + 1));
        int koniec = Math.min(prawa < 0 ? tekst.length() : prawa, doo + 20);
        return tekst.substring(Math.min(lewa, od), od) + srodek + tekst.substring(doo, Math.max(doo, koniec));
    }
}
