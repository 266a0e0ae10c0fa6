package pl.uchwalnik.siec;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;

/** Failures of the network (błędy sieci) in words a clerk can act on. */
final class BledySieci {
    private static final String POZNIEJ =
            "Spróbuj ponownie później; bez opcji --siec program korzysta z odpowiedzi " + "zapisanych wcześniej.";

    private BledySieci() {}

    static Diagnoza broken(Wymiana.Powod powod, URI adres, Limity limity) {
        return switch (powod) {
            case BRAK_POLACZENIA ->
                blad("E001", "nie można połączyć się z usługą " + adres.getHost() + ".")
                        .withPodpowiedz("Sprawdź połączenie z internetem; " + "bez opcji --siec program korzysta z "
                                + "odpowiedzi zapisanych wcześniej.");
            case PRZEKROCZONY_CZAS ->
                blad("E002", "usługa " + adres.getHost() + " nie odpowiedziała w ciągu " + seconds(limity.czas()) + ".")
                        .withPodpowiedz(POZNIEJ);
            case ZERWANE ->
                blad("E001", "połączenie z usługą " + adres.getHost() + " zostało zerwane.")
                        .withPodpowiedz(POZNIEJ);
            case PRZERWANO -> blad("E001", "przerwano pytanie do usługi " + adres.getHost() + ".");
        };
    }

    static Diagnoza status(int kod, URI adres, Optional<Duration> przerwa, Limity limity) {
        if (kod == 404 || kod == 410) {
            return blad("E003", "usługa nie zna adresu " + adres + " (odpowiedź " + kod + ").")
                    .withPodpowiedz("Sprawdź rok i pozycję ogłoszenia w rejestrze.");
        }
        if (kod == 429) {
            String ile = przerwa.filter(p -> p.compareTo(limity.przerwa()) > 0)
                    .map(p -> "; prosi o przerwę " + seconds(p))
                    .orElse(" mimo przerw, o które prosiła");
            return blad("E004", "usługa " + adres.getHost() + " odmawia: za dużo pytań (odpowiedź 429)" + ile + ".")
                    .withPodpowiedz(POZNIEJ);
        }
        if (kod / 100 == 5) {
            return blad("E005", "usługa " + adres.getHost() + " nie działa (odpowiedź " + kod + ").")
                    .withPodpowiedz(POZNIEJ);
        }
        return blad("E009", "usługa " + adres.getHost() + " odmówiła odpowiedzi (" + kod + ").")
                .withPodpowiedz(POZNIEJ);
    }

    static Diagnoza redirect(URI adres) {
        return blad("E008", "usługa przekierowuje w kółko albo w niedozwolone miejsce (" + adres + ").")
                .withPodpowiedz("Sprawdź adres usługi; połączenie może przejmować sieć urzędu (strona logowania).");
    }

    static Diagnoza tooBig(URI adres, Limity limity) {
        return blad(
                "E007",
                "odpowiedź usługi jest dłuższa niż " + limity.bajty() / 1024 + " kB i nie zostanie użyta (" + adres
                        + ").");
    }

    static Diagnoza garbage(URI adres) {
        return blad("E006", "odpowiedź usługi nie jest tekstem w UTF-8 (" + adres + ").");
    }

    private static String seconds(Duration d) {
        return d.toSeconds() > 0 ? d.toSeconds() + " s" : d.toMillis() + " ms";
    }

    private static Diagnoza blad(String kod, String tekst) {
        return Diagnoza.blad(kod, Polozenie.NIEZNANE, tekst);
    }
}
