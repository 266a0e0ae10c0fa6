package pl.uchwalnik.nowelizacja.roznica;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Miejsce;
import pl.uchwalnik.akt.NaglowekAktu;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.nowelizacja.dopasowanie.Los;
import pl.uchwalnik.nowelizacja.dopasowanie.Wezel;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;

/** Refusals (odmowy): changes that the technique has no command for, each with its ways out. */
final class Odmowa {
    private Odmowa() {}

    /** D7: there is no mark before the first unit of a list, or between § 5 and § 5a; three ways out. */
    static Diagnoza brakNumeru(Sciezka w, List<Wezel> lista, int i) {
        Jednostka nowa = lista.get(i).nowa().orElseThrow();
        Optional<String> przed = dawna(lista.subList(0, i).reversed());
        Optional<String> za = dawna(lista.subList(i + 1, lista.size()));
        String gdzie = przed.map(p -> "między " + p + " a " + za.orElse("końcem"))
                .orElseGet(() -> "przed " + za.orElse("pierwszą jednostką"));
        String nastepna = za.orElse("jednostce, przed którą ma stać");
        return odmowaNumeru(w, gdzie + " (" + jednostka(nowa) + " w nowym tekście)", nastepna, nowa.miejsce());
    }

    static Diagnoza brakNumeruRozdzialu(Sciezka w, JednostkaSystematyzacyjna g) {
        String nazwa = g.rodzaj().nazwa().toLowerCase(Locale.ROOT) + " „" + g.tytul() + "”";
        return odmowaNumeru(w, "dla dodawanej jednostki: " + nazwa, "jednostce, przed którą ma stać", g.miejsce());
    }

    private static Diagnoza odmowaNumeru(Sciezka w, String gdzie, String nastepna, Miejsce miejsce) {
        return Diagnoza.blad(
                        "N301",
                        miejsce.polozenie().withAdres(w.opis()),
                        "Nie ma wolnego oznaczenia " + gdzie
                                + ", a numerów istniejących jednostek nie wolno zmieniać. Są trzy wyjścia.")
                .withPodpowiedz("1. Umieść nową treść dalej: po " + nastepna
                        + " albo po innej jednostce, za którą jest wolny numer.")
                .withPodpowiedz("2. Nadaj nowe brzmienie " + nastepna
                        + ", a dotychczasową treść tej jednostki dodaj zaraz po niej.")
                .withPodpowiedz("3. Przy większej przebudowie wydaj nowy akt zamiast zmieniającego.")
                .withPodstawa("ZTP § 89 ust. 1–4, § 84");
    }

    private static Optional<String> dawna(List<Wezel> lista) {
        return lista.stream()
                .filter(x -> x.los() != Los.DODANA)
                .map(x -> x.krok().opis())
                .findFirst();
    }

    private static String jednostka(Jednostka j) {
        return new Krok.DoJednostki(j.rodzaj(), j.oznaczenie()).opis().strip();
    }

    /** What differs but is no matter of an amending act: identity of the act and its legal basis (R-L4). */
    static Optional<Diagnoza> pozaAktem(Akt stary, Akt nowy) {
        NaglowekAktu a = stary.naglowek();
        NaglowekAktu b = nowy.naglowek();
        List<String> rozne = new ArrayList<>();
        if (!a.rodzaj().equals(b.rodzaj())) {
            rozne.add("rodzaj lub numer aktu");
        }
        if (!a.organ().equals(b.organ())) {
            rozne.add("organ");
        }
        if (!a.data().equals(b.data())) {
            rozne.add("data");
        }
        if (!stary.podstawaPrawna().equals(nowy.podstawaPrawna())) {
            rozne.add("podstawa prawna");
        }
        if (a.pusty() && !stary.preambula().equals(nowy.preambula())) {
            rozne.add("tekst przed pierwszą jednostką");
        }
        return rozne.isEmpty()
                ? Optional.empty()
                : Optional.of(Diagnoza.ostrzezenie(
                                "N304",
                                b.miejsce().polozenie(),
                                "Teksty różnią się też tym, czego akt zmieniający nie zmienia: "
                                        + String.join(", ", rozne) + ". Tych różnic nie ujęto.")
                        .withPodpowiedz("Sprawdź, czy oba pliki są brzmieniami tego samego aktu.")
                        .withPodstawa("ZTP § 85–90"));
    }

    static Diagnoza proza(Sciezka w, Miejsce miejsce) {
        return Diagnoza.blad(
                        "N302",
                        miejsce.polozenie().withAdres(w.opis()),
                        "Zmieniono część opisową, która nie dzieli się na jednostki redakcyjne: " + nazwa(w) + ".")
                .withPodpowiedz(
                        "Załącznik opisowy zmienia się przez nowe brzmienie całego załącznika: dodaj opcję --nowe-brzmienie.")
                .withPodstawa("ZTP § 87a");
    }

    static Diagnoza uklad(String co, Miejsce miejsce) {
        return Diagnoza.blad("N303", miejsce.polozenie(), "Tej zmiany układu nie można wyrazić poleceniem: " + co + ".")
                .withPodpowiedz("Zachowaj dotychczasowy układ albo wydaj nowy akt.")
                .withPodstawa("ZTP § 84");
    }

    private static String nazwa(Sciezka w) {
        return w.pusta() ? "treść aktu" : w.opis();
    }
}
