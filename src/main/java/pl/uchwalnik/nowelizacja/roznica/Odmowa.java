package pl.uchwalnik.nowelizacja.roznica;

import pl.uchwalnik.akt.Miejsce;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;

/** Refusals (odmowy): changes that the technique has no command for, each with its ways out. */
final class Odmowa {
    private Odmowa() {}

    /** D7: there is no mark before the first unit of a list, or between § 5 and § 5a. */
    static Diagnoza brakNumeru(Sciezka w, String opis, Miejsce miejsce) {
        return Diagnoza.blad(
                        "N301",
                        miejsce.polozenie().withAdres(w.opis()),
                        "Nie ma wolnego oznaczenia dla dodawanej jednostki (" + opis
                                + "), a numerów nie wolno zmieniać.")
                .withPodpowiedz("Umieść nową jednostkę dalej, po jednostce, za którą jest wolny numer.")
                .withPodpowiedz(
                        "Nadaj nowe brzmienie jednostce, przed którą ma stać, a jej dotychczasową treść dodaj po niej.")
                .withPodpowiedz("Przy większej przebudowie wydaj nowy akt zamiast zmieniającego.")
                .withPodstawa("ZTP § 89 ust. 1–4, § 84");
    }

    static Diagnoza proza(Sciezka w, Miejsce miejsce) {
        return Diagnoza.blad(
                        "N302",
                        miejsce.polozenie().withAdres(w.opis()),
                        "Zmieniono część opisową, która nie dzieli się na jednostki redakcyjne: " + nazwa(w) + ".")
                .withPodpowiedz(
                        "Załącznik opisowy zmienia się przez nowe brzmienie całego załącznika; tę uchwałę napisz ręcznie.")
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
