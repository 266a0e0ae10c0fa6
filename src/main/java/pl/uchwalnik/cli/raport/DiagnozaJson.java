package pl.uchwalnik.cli.raport;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.zapis.Wlaczone;

/** A finding as {@code --json} prints it: every key always, in this order. */
record DiagnozaJson(
        String kod, String waga, @Wlaczone Gdzie gdzie, String tekst, List<String> podpowiedzi, String podstawa) {

    /** Place of the finding, its keys among those of the finding. */
    record Gdzie(String plik, int wiersz, int kolumna, String adres) {}

    static DiagnozaJson of(Diagnoza d) {
        return new DiagnozaJson(
                d.kod(),
                d.waga().kod(),
                new Gdzie(
                        d.polozenie().plik(),
                        d.polozenie().wiersz(),
                        d.polozenie().kolumna(),
                        d.polozenie().adres()),
                d.tekst(),
                d.podpowiedzi(),
                d.podstawa());
    }
}
