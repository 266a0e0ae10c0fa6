package pl.uchwalnik.siec.eli;

import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.siec.Pobieranie;
import pl.uchwalnik.siec.Schowek;

/**
 * Source of answers of the ELI service (usługa ELI): the cache, and the network only where it was given. An answer of the
 * same day is not asked for again; nothing broken is kept.
 */
public final class Eli {
    /** Days of law are days of Warsaw. */
    private static final ZoneId STREFA = ZoneId.of("Europe/Warsaw");

    private final URI usluga;
    private final Schowek schowek;
    private final Optional<Pobieranie> siec;
    private final LocalDate dzis;
    private final Map<AdresEli, Wynik<Datowany>> znane = new HashMap<>();

    /** An act and the day on which the service described it so. */
    public record Datowany(AktEli akt, LocalDate dnia) {}

    /** @param siec empty: only answers kept earlier */
    public Eli(URI usluga, Schowek schowek, Optional<Pobieranie> siec, InstantSource zegar) {
        this.usluga = usluga;
        this.schowek = schowek;
        this.siec = siec;
        this.dzis = LocalDate.ofInstant(zegar.instant(), STREFA);
    }

    /** The act at an address. */
    public Wynik<Datowany> get(AdresEli adres) {
        Wynik<Datowany> znany = znane.get(adres);
        if (znany == null) {
            znany = ask(adres);
            znane.put(adres, znany);
        }
        return znany;
    }

    private Wynik<Datowany> ask(AdresEli adres) {
        String klucz = adres.toString().replace('/', '-');
        Optional<Datowany> zapisany = schowek.get(klucz)
                .flatMap(w -> AktEliReader.read(w.tekst(), adres).wartosc().map(a -> new Datowany(a, w.dnia())));
        if (zapisany.isPresent() && (siec.isEmpty() || zapisany.get().dnia().equals(dzis))) {
            return Wynik.of(zapisany.get());
        }
        if (siec.isEmpty()) {
            return Wynik.brak(Diagnoza.blad(
                            "E010", Polozenie.NIEZNANE, "nie ma zapisanej odpowiedzi usługi ELI o akcie " + adres + ".")
                    .withPodpowiedz("Program nie łączy się z siecią bez zgody; powtórz polecenie z opcją --siec."));
        }
        return siec.get().get(usluga.resolve("acts/" + adres)).then(tekst -> keep(tekst, adres, klucz));
    }

    private Wynik<Datowany> keep(String tekst, AdresEli adres, String klucz) {
        return AktEliReader.read(tekst, adres).then(akt -> {
            schowek.put(klucz, new Schowek.Wpis(tekst, dzis));
            return Wynik.of(new Datowany(akt, dzis));
        });
    }
}
