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
 * inside a unit that another re-words, repeals or adds. No order of execution makes sense of them.
 */
final class Sprzeczne {
    private Sprzeczne() {}

    /** A stretch of units that one command settles. */
    private record Cel(Sciezka w, Wykaz.Odcinek odcinek, OdczytanaZmiana.Pozycja pozycja) {

        /** True for one of the units and for everything inside it. */
        boolean obejmuje(Sciezka s) {
            return s.dlugosc() > w.dlugosc()
                    && s.wspolne(w) == w.dlugosc()
                    && within(s.kroki().get(w.dlugosc()));
        }

        private boolean within(Krok krok) {
            if (krok.equals(odcinek.od()) || krok.equals(odcinek.doKonca())) {
                return true;
            }
            return odcinek.zakres()
                    && krok instanceof Krok.DoJednostki k
                    && odcinek.od() instanceof Krok.DoJednostki od
                    && odcinek.doKonca() instanceof Krok.DoJednostki koniec
                    && k.rodzaj() == od.rodzaj()
                    && k.oznaczenie().compareTo(od.oznaczenie()) > 0
                    && k.oznaczenie().compareTo(koniec.oznaczenie()) < 0;
        }

        String opis() {
            Sciezka od = w.with(odcinek.od());
            return odcinek.zakres() ? od.opis() + "–" + odcinek.doKonca().opis() : od.opis();
        }
    }

    static List<Diagnoza> check(List<OdczytanaZmiana> zmiany) {
        List<OdczytanaZmiana.Pozycja> pozycje =
                zmiany.stream().flatMap(z -> z.pozycje().stream()).toList();
        List<List<Cel>> cele =
                pozycje.stream().map(p -> settled(p.polecenie(), p)).toList();
        List<Diagnoza> wynik = new ArrayList<>();
        for (int i = 0; i < pozycje.size(); i++) {
            OdczytanaZmiana.Pozycja p = pozycje.get(i);
            against(p, i, cele).ifPresent(c -> wynik.add(finding(p, c)));
        }
        return wynik;
    }

    private static Optional<Cel> against(OdczytanaZmiana.Pozycja p, int i, List<List<Cel>> cele) {
        for (int k = 0; k < cele.size(); k++) {
            for (Cel c : cele.get(k)) {
                boolean wewnatrz = k != i && c.obejmuje(p.polecenie().w());
                boolean toSamo = k < i && cele.get(i).stream().anyMatch(x -> overlap(x, c));
                if (wewnatrz || toSamo) {
                    return Optional.of(c);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean overlap(Cel a, Cel b) {
        return a.w().equals(b.w())
                && (b.obejmuje(a.w().with(a.odcinek().od()))
                        || b.obejmuje(a.w().with(a.odcinek().doKonca()))
                        || a.obejmuje(b.w().with(b.odcinek().od())));
    }

    /** Units whose whole wording or life the command settles. */
    private static List<Cel> settled(Polecenie polecenie, OdczytanaZmiana.Pozycja pozycja) {
        return switch (polecenie) {
            case Polecenie.NoweBrzmienie n -> stretches(n.w(), n.co(), pozycja);
            case Polecenie.Uchylenie u -> stretches(u.w(), u.co(), pozycja);
            case Polecenie.Dodanie d -> marked(d.co().pierwszy()) ? stretches(d.w(), d.co(), pozycja) : List.of();
            case Polecenie.Polaczone(Polecenie a, Polecenie b) -> {
                List<Cel> razem = new ArrayList<>(settled(a, pozycja));
                razem.addAll(settled(b, pozycja));
                yield razem;
            }
            case Polecenie.ZamianaWyrazow z -> List.of();
            case Polecenie.DodanieWyrazow d -> List.of();
            case Polecenie.SkreslenieWyrazow s -> List.of();
            case Polecenie.ZmianaZnaku z -> List.of();
            case Polecenie.OznaczenieTresci o -> List.of();
            case Polecenie.ZmianaRozproszona r -> List.of();
        };
    }

    /** Tirets and sentences have no marks of their own: two may be added under one ordinal. */
    private static boolean marked(Krok krok) {
        return krok instanceof Krok.DoJednostki j && !j.rodzaj().nieoznaczona();
    }

    private static List<Cel> stretches(Sciezka w, Wykaz co, OdczytanaZmiana.Pozycja pozycja) {
        return co.odcinki().stream().map(o -> new Cel(w, o, pozycja)).toList();
    }

    private static Diagnoza finding(OdczytanaZmiana.Pozycja p, Cel c) {
        return Diagnoza.blad(
                        "N612",
                        p.polozenie(),
                        "polecenia są sprzeczne: inne polecenie tego samego aktu dodaje, uchyla albo nadaje nowe brzmienie: "
                                + c.opis() + ".")
                .withPowiazane(c.pozycja().polozenie(), "drugie polecenie")
                .withPodpowiedz("Zostaw jedno z tych poleceń.")
                .withPodstawa("ZTP § 94");
    }
}
