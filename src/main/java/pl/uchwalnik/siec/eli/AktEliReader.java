package pl.uchwalnik.siec.eli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.zapis.JsonReader;
import pl.uchwalnik.zapis.Wezel;

/**
 * Reader of the service's answers (czytnik odpowiedzi). Unknown keys are passed over, absent ones are no error; only an
 * answer that does not describe the act asked for is refused, whole.
 */
final class AktEliReader {
    private AktEliReader() {}

    static Wynik<AktEli> read(String tekst, AdresEli pytano) {
        Optional<Wezel.Mapa> mapa = new JsonReader()
                .read(new Zrodlo(pytano.toString(), tekst))
                .wartosc()
                .filter(Wezel.Mapa.class::isInstance)
                .map(Wezel.Mapa.class::cast);
        if (mapa.isEmpty()) {
            return refused(pytano, "nie jest opisem aktu (niepoprawny JSON)");
        }
        Optional<AdresEli> adres = text(mapa.get(), "ELI").flatMap(AdresEli::parse);
        if (adres.isEmpty()) {
            return refused(pytano, "nie jest opisem aktu (brak pola ELI)");
        }
        if (!adres.get().equals(pytano)) {
            return refused(pytano, "dotyczy innego aktu (" + adres.get() + ")");
        }
        return Wynik.of(new AktEli(
                adres.get(),
                text(mapa.get(), "title").orElse(""),
                text(mapa.get(), "status").orElse(""),
                new AktEli.Dni(
                        date(mapa.get(), "announcementDate"),
                        date(mapa.get(), "promulgation"),
                        date(mapa.get(), "entryIntoForce"),
                        date(mapa.get(), "legalStatusDate"),
                        date(mapa.get(), "expirationDate")),
                references(mapa.get())));
    }

    private static Wynik<AktEli> refused(AdresEli pytano, String dlaczego) {
        return Wynik.brak(Diagnoza.blad(
                        "E006", Polozenie.NIEZNANE, "odpowiedź usługi na pytanie o " + pytano + " " + dlaczego + ".")
                .withPodpowiedz("Spróbuj ponownie później; jeżeli to się powtarza, sprawdź adres usługi."));
    }

    private static Map<String, List<AktEli.Odniesienie>> references(Wezel.Mapa akt) {
        Map<String, List<AktEli.Odniesienie>> wynik = new LinkedHashMap<>();
        Optional<Wezel.Mapa> mapa = map(akt, "references");
        if (mapa.isPresent()) {
            for (Wezel.Wpis w : mapa.get().wpisy()) {
                if (w.wartosc() instanceof Wezel.Ciag c) {
                    List<AktEli.Odniesienie> lista = new ArrayList<>();
                    c.elementy().forEach(e -> reference(e).ifPresent(lista::add));
                    wynik.put(w.klucz(), List.copyOf(lista));
                }
            }
        }
        return wynik;
    }

    /** {@code {id, date}}, or as another method of the service has it, {@code {act: {ELI …}, date}}. */
    private static Optional<AktEli.Odniesienie> reference(Wezel wezel) {
        if (!(wezel instanceof Wezel.Mapa m)) {
            return Optional.empty();
        }
        return text(m, "id")
                .or(() -> map(m, "act").flatMap(akt -> text(akt, "ELI")))
                .flatMap(AdresEli::parse)
                .map(a -> new AktEli.Odniesienie(a, date(m, "date")));
    }

    private static Optional<Wezel.Mapa> map(Wezel.Mapa m, String klucz) {
        return m.get(klucz).filter(Wezel.Mapa.class::isInstance).map(Wezel.Mapa.class::cast);
    }

    private static Optional<String> text(Wezel.Mapa m, String klucz) {
        return m.get(klucz)
                .filter(Wezel.Skalar.class::isInstance)
                .map(w -> ((Wezel.Skalar) w).tekst().strip());
    }

    private static Optional<LocalDate> date(Wezel.Mapa m, String klucz) {
        try {
            return text(m, klucz).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
