package pl.uchwalnik.siec.eli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An act as the service describes it (akt w usłudze ELI); of its many keys only those that decide about a citation.
 *
 * @param odniesienia references by their Polish label: {@code Akty zmieniające}, {@code Inf. o tekście jednolitym} …
 */
public record AktEli(AdresEli adres, String tytul, String status, Dni dni, Map<String, List<Odniesienie>> odniesienia) {
    static final String ZMIENIAJACE = "Akty zmieniające";
    static final String TEKSTY_JEDNOLITE = "Inf. o tekście jednolitym";
    static final String PO_TEKSCIE_JEDNOLITYM = "Nowelizacje po tekście jednolitym";

    private static final Set<String> MARTWE =
            Set.of("uchylony", "uznany za uchylony", "wygaśnięcie aktu", "nieobowiązujący");

    /**
     * Days of an act (dni), each where the service gives it.
     *
     * @param wydano day of the act itself ({@code announcementDate})
     * @param ogloszono day of publication ({@code promulgation})
     * @param wZycie {@code entryIntoForce}
     * @param stanPrawny day whose law a consolidated text gives ({@code legalStatusDate})
     * @param wygasl {@code expirationDate}
     */
    public record Dni(
            Optional<LocalDate> wydano,
            Optional<LocalDate> ogloszono,
            Optional<LocalDate> wZycie,
            Optional<LocalDate> stanPrawny,
            Optional<LocalDate> wygasl) {}

    /** Reference to another act; the day means entry into force or the day of that act, by the label. */
    public record Odniesienie(AdresEli adres, Optional<LocalDate> dnia) {}

    public AktEli {
        odniesienia = Map.copyOf(odniesienia);
    }

    List<Odniesienie> odniesienia(String etykieta) {
        return odniesienia.getOrDefault(etykieta, List.of());
    }

    /** The service says that it is no longer law. */
    boolean martwy() {
        return MARTWE.contains(status.toLowerCase(Locale.ROOT));
    }

    /** An earlier consolidated text, which a later one has replaced. */
    boolean zastapiony() {
        return status.equalsIgnoreCase("akt objęty tekstem jednolitym");
    }
}
