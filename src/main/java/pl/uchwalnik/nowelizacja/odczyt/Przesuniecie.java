package pl.uchwalnik.nowelizacja.odczyt;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;

/** Puts a command under a path that was named before it. */
final class Przesuniecie {
    private Przesuniecie() {}

    static Polecenie pod(Sciezka nad, Polecenie p) {
        return switch (p) {
            case Polecenie.NoweBrzmienie n -> new Polecenie.NoweBrzmienie(razem(nad, n.w()), n.co(), n.brzmienie());
            case Polecenie.Dodanie d -> new Polecenie.Dodanie(razem(nad, d.w()), d.po(), d.co(), d.brzmienie());
            case Polecenie.Uchylenie u -> new Polecenie.Uchylenie(razem(nad, u.w()), u.co());
            case Polecenie.ZamianaWyrazow z -> new Polecenie.ZamianaWyrazow(razem(nad, z.w()), z.stare(), z.nowe());
            case Polecenie.DodanieWyrazow d -> new Polecenie.DodanieWyrazow(razem(nad, d.w()), d.po(), d.nowe());
            case Polecenie.SkreslenieWyrazow s -> new Polecenie.SkreslenieWyrazow(razem(nad, s.w()), s.stare());
            case Polecenie.ZmianaZnaku z -> new Polecenie.ZmianaZnaku(razem(nad, z.w()), z.stary(), z.nowy());
            case Polecenie.OznaczenieTresci o -> new Polecenie.OznaczenieTresci(razem(nad, o.w()), o.jako());
            case Polecenie.ZmianaRozproszona r ->
                new Polecenie.ZmianaRozproszona(razem(nad, r.w()), r.miejsca(), r.odmiana(), r.stare(), r.nowe());
            case Polecenie.Polaczone(Polecenie a, Polecenie b) -> new Polecenie.Polaczone(pod(nad, a), pod(nad, b));
        };
    }

    private static Sciezka razem(Sciezka nad, Sciezka w) {
        List<Krok> kroki = new ArrayList<>(nad.kroki());
        kroki.addAll(w.kroki());
        return new Sciezka(kroki);
    }
}
