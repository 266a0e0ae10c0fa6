package pl.uchwalnik.cli.raport;

import java.util.List;
import java.util.Optional;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.kontrola.Kontrola;
import pl.uchwalnik.zapis.Wlaczone;

/**
 * A finding as {@code --json} prints it: every key always, in this order.
 *
 * @param wylaczona reason why its rule had been switched off; no key where it had not
 */
record DiagnozaJson(
        String kod,
        String waga,
        @Wlaczone Gdzie gdzie,
        String tekst,
        List<String> podpowiedzi,
        String podstawa,
        Optional<String> wylaczona) {

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
                d.podstawa(),
                Kontrola.reason(d));
    }
}
