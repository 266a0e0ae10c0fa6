package pl.uchwalnik.skladnia.czytanie;

import java.util.Optional;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.skladnia.wiersze.Poziom;
import pl.uchwalnik.skladnia.wiersze.Wiersz;

/** Findings of the parser (diagnozy składni), one method each; codes S001–S099. */
public final class Diagnozy {
    private Diagnozy() {}

    public static Diagnoza zlyZnacznik(Polozenie p, Poziom poziom) {
        return Diagnoza.blad(
                        "S001",
                        p,
                        "Znacznik {w %s} wskazuje jednostkę, która nie jest tu otwarta.".formatted(poziom.slowo()))
                .withPodpowiedz("Usuń znacznik albo przenieś wiersz do jednostki, do której należy.");
    }

    public static Diagnoza nieznanaEtykieta(Polozenie p, String nazwa, Optional<String> najblizsza) {
        Diagnoza d = Diagnoza.blad("S002", p, "Odesłanie {@%s} nie wskazuje żadnej jednostki.".formatted(nazwa));
        return najblizsza
                .map(n -> d.withPodpowiedz("Czy chodziło o {@%s}?".formatted(n)))
                .orElseGet(() ->
                        d.withPodpowiedz("Dopisz {#%s} w wierszu jednostki, do której odsyłasz.".formatted(nazwa)));
    }

    public static Diagnoza powtorzonaEtykieta(Polozenie p, String nazwa, Polozenie pierwsza) {
        return Diagnoza.blad("S003", p, "Etykieta {#%s} oznacza już inną jednostkę.".formatted(nazwa))
                .withPodpowiedz("Nadaj tej jednostce inną etykietę.")
                .withPowiazane(pierwsza, "tu użyto jej po raz pierwszy");
    }

    public static Diagnoza etykietaPozaJednostka(Polozenie p, String nazwa) {
        return Diagnoza.blad("S004", p, "Etykieta {#%s} nie stoi w wierszu jednostki redakcyjnej.".formatted(nazwa))
                .withPodpowiedz("Etykietę pisze się w wierszu paragrafu, ustępu, punktu, litery lub tiret.");
    }

    public static Diagnoza poCzesciWspolnej(Tryb tryb, Polozenie p) {
        return strict(tryb, "S005", p, "Po części wspólnej wyliczenia stoi dalszy tekst tej samej jednostki.")
                .withPodpowiedz("Nową myśl ujmij w osobny ustęp, a kolejny punkt przenieś przed część wspólną.")
                .withPodstawa("ZTP § 56");
    }

    public static Diagnoza niezamknietyCytat(Tryb tryb, Polozenie p) {
        return strict(tryb, "S006", p, "Przytoczony tekst nie ma zamykającego cudzysłowu ”.")
                .withPodpowiedz("Dopisz ” na końcu ostatniego przytoczonego wiersza.");
    }

    public static Optional<Diagnoza> pominietyPoziom(Tryb tryb, Poziom nizszy, Poziom wyzszy, Wiersz w) {
        boolean zle = (nizszy == Poziom.LITERA && wyzszy.jednostka() && wyzszy != Poziom.PUNKT)
                || (nizszy == Poziom.LITERA && wyzszy.grupa())
                || (nizszy == Poziom.USTEP && wyzszy.grupa());
        return zle && tryb.szablonowy()
                ? Optional.of(Diagnoza.ostrzezenie(
                                "S007",
                                w.polozenie(),
                                "Jednostka „%s” nie ma nad sobą jednostki bezpośrednio wyższej."
                                        .formatted(nizszy.slowo()))
                        .withPodpowiedz("Litera stoi w punkcie, a ustęp w paragrafie.")
                        .withPodstawa("ZTP § 57, § 124 ust. 2"))
                : Optional.empty();
    }

    public static Diagnoza zlaTabela(Polozenie p) {
        return Diagnoza.ostrzezenie("S008", p, "Wiersze od „|” nie tworzą tabeli: brak wiersza | --- | pod nagłówkiem.")
                .withPodpowiedz("Dodaj pod wierszem nagłówka wiersz z kreskami, po jednej komórce na kolumnę.");
    }

    public static Diagnoza nierowneKomorki(Polozenie p, int jest, int ma) {
        return Diagnoza.ostrzezenie("S009", p, "Wiersz tabeli ma " + jest + " komórek, a nagłówek " + ma + ".")
                .withPodpowiedz("Uzupełnij brakujące komórki; kreskę w tekście komórki pisze się \\|.");
    }

    public static Diagnoza pominietyKomentarz(Polozenie p) {
        return Diagnoza.uwaga("S010", p, "Pominięto wiersz od „#” przed tytułem aktu: to opis pliku, nie treść.");
    }

    public static Diagnoza uproszczonaProza(Polozenie p, String co) {
        return Diagnoza.uwaga("S011", p, "Uproszczono zapis Markdown: %s.".formatted(co));
    }

    public static Diagnoza zlaMetryka(Polozenie p, String co) {
        return Diagnoza.blad("S012", p, co)
                .withPodpowiedz("Metryka to wiersze „klucz: wartość” między dwoma wierszami „---”.");
    }

    /** An error in a template, whose author can mend it; a remark in an act that exists. */
    private static Diagnoza strict(Tryb tryb, String kod, Polozenie p, String tekst) {
        return Diagnoza.blad(kod, p, tekst).withWaga(tryb.szablonowy() ? Waga.BLAD : Waga.UWAGA);
    }
}
