package pl.uchwalnik.nowelizacja.dopasowanie;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Czlon;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.nowelizacja.odeslania.Cel;
import pl.uchwalnik.nowelizacja.odeslania.Oznaczenia;

/**
 * References of the new text in the marks of the result. The editor's numbers may differ from those the units will bear
 * (a word processor renumbers, an added point is 7a); a reference must go on pointing to the same unit.
 */
public final class PrzepisanieOdeslan {
    private final Map<Cel, String> oznaczenia = new HashMap<>();
    private boolean zmienione;

    private PrzepisanieOdeslan() {}

    public static Akt naOznaczeniaWyniku(Akt stary, Akt nowy) {
        PrzepisanieOdeslan p = new PrzepisanieOdeslan();
        p.czesc(-1, stary.tresc(), nowy.tresc());
        for (ParyZalacznikow.Para z : ParyZalacznikow.of(stary, nowy)) {
            z.stary()
                    .ifPresent(i -> z.nowy()
                            .ifPresent(j -> p.czesc(
                                    j,
                                    stary.zalaczniki().get(i).tresc(),
                                    nowy.zalaczniki().get(j).tresc())));
        }
        return p.zmienione ? Oznaczenia.przepisz(nowy, cel -> Optional.ofNullable(p.oznaczenia.get(cel))) : nowy;
    }

    private void czesc(int czesc, List<Skladnik> stara, List<Skladnik> nowa) {
        if (stara.equals(nowa)) {
            return;
        }
        Optional<List<Pozycja>> stare = Pozycja.plasko(stara);
        Optional<List<Pozycja>> nowe = Pozycja.plasko(nowa);
        if (stare.isEmpty() || nowe.isEmpty()) {
            return;
        }
        for (Miejsca.Miejsce m : Miejsca.of(stare.get(), nowe.get())) {
            m.wezel().ifPresent(w -> zapisz(new Cel(czesc, List.of()), w));
        }
    }

    private void zapisz(Cel nad, Wezel w) {
        if (!w.bedzie() || w.rodzaj().nieoznaczona()) {
            return;
        }
        Jednostka nowa = w.nowa().orElseThrow();
        Cel tu = nad.plus(new Czlon(nowa.rodzaj(), nowa.oznaczenie()));
        String oznaczenie = w.oznaczenie().toString();
        if (!oznaczenie.isEmpty()) {
            oznaczenia.putIfAbsent(tu, oznaczenie);
            zmienione |= !oznaczenie.equals(nowa.oznaczenie().toString());
        }
        w.nizsze().forEach(x -> zapisz(tu, x));
    }
}
