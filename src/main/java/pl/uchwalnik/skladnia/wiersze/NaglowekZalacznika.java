package pl.uchwalnik.skladnia.wiersze;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.akt.Zalacznik;

/**
 * Heading and title of an annex (nagłówek załącznika). The heading goes on from {@code Załącznik … do …} to a blank line or
 * past the line {@code z dnia …}; the next run of plain lines without a blank line is the title. Where that would be read otherwise,
 * the lines bear names: {@code {oznaczenie} …}, {@code {tytuł} …}, and {@code {treść}} opens the contents.
 *
 * @param linie number of lines it takes
 */
public record NaglowekZalacznika(List<String> oznaczenie, List<String> tytul, int linie) {
    private static final String OZNACZENIE = "{oznaczenie}";
    private static final String TYTUL = "{tytuł}";
    public static final String TRESC = "{treść}";

    public static NaglowekZalacznika read(List<Wiersz> wiersze) {
        List<String> oznaczenie = new ArrayList<>();
        List<String> tytul = new ArrayList<>();
        int i = 0;
        if (wiersze.getFirst().tekst().equals(Sekcje.ZALACZNIK_JAWNY)) {
            i = named(wiersze, 1, OZNACZENIE, oznaczenie);
            i = named(wiersze, i, TYTUL, tytul);
        } else {
            boolean poDacie = false;
            do {
                oznaczenie.add(wiersze.get(i).tekst());
                poDacie = wiersze.get(i).zaczyna("z dnia ");
                i++;
            } while (i < wiersze.size()
                    && plain(wiersze.get(i))
                    && !wiersze.get(i).poPustym()
                    && !poDacie);
            boolean pierwszy = true;
            while (i < wiersze.size()
                    && plain(wiersze.get(i))
                    && (pierwszy || !wiersze.get(i).poPustym())) {
                tytul.add(wiersze.get(i++).tekst());
                pierwszy = false;
            }
        }
        if (i < wiersze.size() && wiersze.get(i).tekst().equals(TRESC)) {
            i++;
        }
        return new NaglowekZalacznika(oznaczenie, tytul, i);
    }

    private static int named(List<Wiersz> wiersze, int od, String nazwa, List<String> cel) {
        int i = od;
        for (; i < wiersze.size() && wiersze.get(i).zaczyna(nazwa); i++) {
            cel.add(wiersze.get(i).tekst().substring(nazwa.length()).strip());
        }
        return i;
    }

    private static boolean plain(Wiersz w) {
        return Lekser.read(w.tekst()) instanceof Leksem.Zwykly && !w.zaczyna("#") && !w.zaczyna("{");
    }

    /** Lines of the heading and title, blank lines between them, none at the ends. */
    public static List<String> print(Zalacznik z, boolean trescZaczynaSieTekstem) {
        List<String> zwykle = new ArrayList<>(escaped(z.oznaczenie(), true));
        if (!z.tytul().isEmpty()) {
            zwykle.add("");
            zwykle.addAll(escaped(z.tytul(), false));
        }
        List<String> proba = new ArrayList<>(zwykle);
        if (trescZaczynaSieTekstem) {
            proba.add("");
            proba.add("Tekst.");
        }
        List<Wiersz> wiersze = CzytnikWierszy.read(Ucieczka.zrodlo(String.join("\n", proba)));
        if (!wiersze.isEmpty() && Sekcje.zalacznik(wiersze.getFirst().tekst())) {
            NaglowekZalacznika n = read(wiersze);
            if (decoded(n.oznaczenie).equals(z.oznaczenie()) && decoded(n.tytul).equals(z.tytul())) {
                return zwykle;
            }
        }
        List<String> nazwane = new ArrayList<>(List.of(Sekcje.ZALACZNIK_JAWNY));
        z.oznaczenie().forEach(w -> nazwane.add((OZNACZENIE + " " + Ucieczka.tekst(w, false)).strip()));
        z.tytul().forEach(w -> nazwane.add((TYTUL + " " + Ucieczka.tekst(w, false)).strip()));
        nazwane.add(TRESC);
        return nazwane;
    }

    private static List<String> escaped(List<String> wiersze, boolean zNaglowkiem) {
        List<String> wynik = new ArrayList<>();
        for (int i = 0; i < wiersze.size(); i++) {
            String t = Ucieczka.tekst(wiersze.get(i), false);
            // the annex of an announcement opens with the title block of its act
            boolean zwykly = BlokTytulowy.begins(t) || (zNaglowkiem && i == 0 && Sekcje.zalacznik(t));
            wynik.add(zwykly ? t : Ucieczka.wiersz(t));
        }
        return wynik;
    }

    private static List<String> decoded(List<String> wiersze) {
        return wiersze.stream().map(ZnakiChronione::decode).toList();
    }
}
