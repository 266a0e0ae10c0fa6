package pl.uchwalnik.zmiany;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.nowelizacja.odczyt.OdczytanaZmiana;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;
import pl.uchwalnik.nowelizacja.polecenia.Wykaz;

/**
 * Contradictory commands (sprzeczne) of one amending act: two that settle the whole wording or the life of one unit, or one
 * inside a unit that another re-words or repeals. No order of execution makes sense of them.
 */
final class Sprzeczne {
    private Sprzeczne() {}

    private record Cel(Sciezka sciezka, OdczytanaZmiana.Pozycja pozycja) {}

    static List<Diagnoza> check(List<OdczytanaZmiana> zmiany) {
        List<OdczytanaZmiana.Pozycja> pozycje =
                zmiany.stream().flatMap(z -> z.pozycje().stream()).toList();
        List<Cel> calosci = new ArrayList<>();
        pozycje.forEach(p -> wholes(p.polecenie()).forEach(s -> calosci.add(new Cel(s, p))));
        List<Diagnoza> wynik = new ArrayList<>();
        for (int i = 0; i < pozycje.size(); i++) {
            OdczytanaZmiana.Pozycja p = pozycje.get(i);
            against(p, i, pozycje, calosci).ifPresent(c -> wynik.add(finding(p, c)));
        }
        return wynik;
    }

    private static Optional<Cel> against(
            OdczytanaZmiana.Pozycja p, int i, List<OdczytanaZmiana.Pozycja> pozycje, List<Cel> calosci) {
        for (Cel c : calosci) {
            int drugi = pozycje.indexOf(c.pozycja());
            if (drugi == i) {
                continue;
            }
            boolean wewnatrz = under(p.polecenie().w(), c.sciezka());
            boolean toSamo = drugi < i && wholes(p.polecenie()).contains(c.sciezka());
            if (wewnatrz || toSamo) {
                return Optional.of(c);
            }
        }
        return Optional.empty();
    }

    private static boolean under(Sciezka w, Sciezka calosc) {
        return calosc.dlugosc() <= w.dlugosc() && w.wspolne(calosc) == calosc.dlugosc();
    }

    /** Units whose whole wording or life the command settles. */
    private static List<Sciezka> wholes(Polecenie p) {
        return switch (p) {
            case Polecenie.NoweBrzmienie n -> ends(n.w(), n.co());
            case Polecenie.Uchylenie u -> ends(u.w(), u.co());
            case Polecenie.Polaczone(Polecenie a, Polecenie b) -> {
                List<Sciezka> razem = new ArrayList<>(wholes(a));
                razem.addAll(wholes(b));
                yield razem;
            }
            case Polecenie.Dodanie d -> List.of();
            case Polecenie.ZamianaWyrazow z -> List.of();
            case Polecenie.DodanieWyrazow d -> List.of();
            case Polecenie.SkreslenieWyrazow s -> List.of();
            case Polecenie.ZmianaZnaku z -> List.of();
            case Polecenie.OznaczenieTresci o -> List.of();
            case Polecenie.ZmianaRozproszona r -> List.of();
        };
    }

    private static List<Sciezka> ends(Sciezka w, Wykaz co) {
        List<Sciezka> wynik = new ArrayList<>();
        for (Wykaz.Odcinek o : co.odcinki()) {
            wynik.add(w.with(o.od()));
            Krok koniec = o.doKonca();
            if (o.zakres()) {
                wynik.add(w.with(koniec));
            }
        }
        return wynik;
    }

    private static Diagnoza finding(OdczytanaZmiana.Pozycja p, Cel c) {
        return Diagnoza.blad(
                        "N612",
                        p.polozenie(),
                        "polecenia są sprzeczne: inne polecenie tego samego aktu nadaje nowe brzmienie albo uchyla "
                                + c.sciezka().opis() + ".")
                .withPowiazane(c.pozycja().polozenie(), "drugie polecenie")
                .withPodpowiedz("Zostaw jedno z tych poleceń.")
                .withPodstawa("ZTP § 94");
    }
}
