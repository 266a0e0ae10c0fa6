package pl.uchwalnik.nowelizacja.roznica;

import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.nowelizacja.dopasowanie.Wezel;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;
import pl.uchwalnik.nowelizacja.polecenia.Znak;
import pl.uchwalnik.nowelizacja.zastosowanie.Ogon;
import pl.uchwalnik.nowelizacja.zastosowanie.Tirety;
import pl.uchwalnik.nowelizacja.zastosowanie.Uchylone;

/**
 * Marks at the ends of the items of one enumeration (ZTP § 57): which is between items, which after the last.
 *
 * @param srodkowy mark between items
 * @param koncowy mark after the last item in force
 */
record Ogony(Znak srodkowy, Znak koncowy) {

    static Ogony of(List<Wezel> lista, boolean czescWspolna) {
        List<Jednostka> stare = lista.stream()
                .filter(Wezel::byla)
                .flatMap(w -> w.stara().stream())
                .toList();
        List<Jednostka> wzor =
                stare.isEmpty() ? lista.stream().flatMap(w -> w.nowa().stream()).toList() : stare;
        Znak koncowy = Ogon.znak(wzor.getLast());
        Znak domyslny = switch (wzor.getFirst().rodzaj()) {
            case PUNKT -> czescWspolna ? Znak.PRZECINEK : Znak.SREDNIK;
            case ARTYKUL, PARAGRAF, USTEP -> Znak.KROPKA;
            case LITERA, TIRET, PODWOJNE_TIRET -> Znak.PRZECINEK;
        };
        Znak srodkowy = wzor.subList(0, wzor.size() - 1).stream()
                .map(Ogon::znak)
                .filter(z -> z == Znak.SREDNIK || z == Znak.PRZECINEK)
                .findFirst()
                .orElse(domyslny);
        return new Ogony(wzor.getFirst().rodzaj().wyliczeniowa() ? srodkowy : Znak.KROPKA, koncowy);
    }

    /** Path to the unit at whose end the mark of {@code j} stands (E82); {@code w} leads to {@code j}. */
    static Sciezka doZnaku(Sciezka w, Jednostka j) {
        if (!j.czescWspolna().isEmpty()) {
            return w.with(new Krok.DoCzesciWspolnej());
        }
        List<Jednostka> nizsze = Tirety.policzone(j.jednostki());
        Optional<Jednostka> ostatnia =
                nizsze.reversed().stream().filter(x -> !Uchylone.uchylona(x)).findFirst();
        return ostatnia.map(x -> doZnaku(w.with(new Krok.DoJednostki(x.rodzaj(), x.oznaczenie())), x))
                .orElse(w);
    }
}
