package pl.uchwalnik.wczytanie.rozpoznanie;

import java.util.EnumMap;
import java.util.Map;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;

/**
 * Ways of writing (notacje) that a part of an act keeps to: points as {@code 1.}, a lost §. Where the order of numbers
 * bears such a reading out it is told once for the whole part, at its first place; elsewhere every reading is told.
 */
final class Notacje {

    private static final String PODPOWIEDZ =
            "Porównaj z pierwowzorem; poprawkę wpisz do tekstu zapisanego opcją --wynik.";

    /** Where a way of writing was met first and how often. */
    private record Wystapienia(int wiersz, Polozenie gdzie, int ile) {}

    private final Map<Notacja, Wystapienia> zwyczaje = new EnumMap<>(Notacja.class);

    private final boolean bezParagrafow;

    /** @param bezParagrafow true where numbers with a full stop were read as §§ */
    Notacje(boolean bezParagrafow) {
        this.bezParagrafow = bezParagrafow;
    }

    /** Tells what one reading assumes, now or with others of its kind. */
    void tell(Odczyt o, int wiersz, Polozenie gdzie, Zapis zapis) {
        Domysl d = Domysl.of(o, bezParagrafow);
        switch (d) {
            case Domysl.Brak b -> {}
            case Domysl.Watpliwy w ->
                zapis.assume(wiersz, Diagnoza.uwaga("W130", gdzie, w.tekst()).withPodpowiedz(PODPOWIEDZ));
            case Domysl.Zwyczaj z ->
                zwyczaje.merge(
                        z.notacja(),
                        new Wystapienia(wiersz, gdzie, 1),
                        (a, b) -> new Wystapienia(a.wiersz(), a.gdzie(), a.ile() + 1));
        }
    }

    void tellAll(Zapis zapis) {
        zwyczaje.forEach((n, w) -> zapis.assume(
                w.wiersz(), Diagnoza.uwaga("W131", w.gdzie(), n.zdanie(w.ile())).withPodpowiedz(PODPOWIEDZ)));
    }
}
