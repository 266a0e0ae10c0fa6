package pl.uchwalnik.nowelizacja.zapis;

import java.util.List;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.polecenia.RodzajAktu;
import pl.uchwalnik.skladnia.AktPrinter;

/** One command in the words of the technique, without the frame around it. */
public final class ZapisSlowny {
    private static final String RAMA = "§ 1. W uchwale ";

    private ZapisSlowny() {}

    public static String of(Polecenie p) {
        String tekst = new AktPrinter()
                .print(List.of(new PoleceniePrinter(new Rama("uchwale", RodzajAktu.UCHWALA))
                        .write(Oznaczenie.of(1), List.of(p))
                        .paragraf()));
        return tekst.strip().substring(RAMA.length());
    }
}
