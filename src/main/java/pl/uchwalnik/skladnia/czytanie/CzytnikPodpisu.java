package pl.uchwalnik.skladnia.czytanie;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.akt.Odnosnik;
import pl.uchwalnik.skladnia.wiersze.Leksem;
import pl.uchwalnik.skladnia.wiersze.Lekser;
import pl.uchwalnik.skladnia.wiersze.Urzedy;
import pl.uchwalnik.skladnia.wiersze.Wiersz;

/**
 * Reader of the signature (podpis): after the last unit, from the first line that follows a blank one and begins with the
 * name of an office, or from {@code {podpis}}.
 *
 * @param poczatek index of its first line; the number of lines when there is none
 * @param odnosniki footnotes that stand after it
 */
public record CzytnikPodpisu(int poczatek, List<String> wiersze, List<Odnosnik> odnosniki) {

    /** @param proza in prose only {@code {podpis}} opens a signature */
    public static CzytnikPodpisu read(List<Wiersz> linie, boolean proza) {
        int od = linie.size();
        boolean poJednostce = false;
        for (int i = linie.size() - 1; i >= 0 && !poJednostce; i--) {
            String t = linie.get(i).tekst();
            if (t.startsWith(Urzedy.PODPIS)) {
                return of(linie, i);
            }
            Leksem leksem = Lekser.read(t);
            poJednostce = !proza && !(leksem instanceof Leksem.Zwykly || leksem instanceof Leksem.Przypis);
            if (linie.get(i).poPustym() && Urzedy.urzad(t)) {
                od = i;
            }
        }
        return poJednostce ? of(linie, od) : new CzytnikPodpisu(linie.size(), List.of(), List.of());
    }

    private static CzytnikPodpisu of(List<Wiersz> linie, int od) {
        List<String> wiersze = new ArrayList<>();
        List<Odnosnik> odnosniki = new ArrayList<>();
        for (Wiersz w : linie.subList(od, linie.size())) {
            if (Lekser.read(w.tekst()) instanceof Leksem.Przypis(String znak, String tekst)) {
                odnosniki.add(new Odnosnik(znak, tekst, w.miejsce()));
            } else {
                wiersze.add(
                        w.zaczyna(Urzedy.PODPIS)
                                ? w.tekst().substring(Urzedy.PODPIS.length()).strip()
                                : w.tekst());
            }
        }
        return new CzytnikPodpisu(od, wiersze, odnosniki);
    }
}
