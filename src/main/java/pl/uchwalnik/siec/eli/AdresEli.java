package pl.uchwalnik.siec.eli;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.prawo.AktPrawny;
import pl.uchwalnik.prawo.Ogloszenie;

/**
 * Address of an act in the service (adres ELI): {@code DU/2004/593}.
 *
 * @param wydawca {@code DU} for Dziennik Ustaw, {@code MP} for Monitor Polski
 */
public record AdresEli(String wydawca, int rok, int pozycja) implements Comparable<AdresEli> {
    private static final Pattern ZAPIS = Pattern.compile("(DU|MP)/(\\d{4})/(\\d{1,5})");
    private static final Comparator<AdresEli> KOLEJNOSC = Comparator.comparing(AdresEli::wydawca)
            .thenComparingInt(AdresEli::rok)
            .thenComparingInt(AdresEli::pozycja);

    static Optional<AdresEli> parse(String zapis) {
        Matcher m = ZAPIS.matcher(zapis);
        return m.matches()
                ? Optional.of(new AdresEli(m.group(1), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))))
                : Optional.empty();
    }

    /** Empty for a journal the service does not hold: that of the EU. */
    static Optional<AdresEli> of(AktPrawny akt, Ogloszenie ogloszenie) {
        return switch (akt.ogloszenia().dziennik()) {
            case "Dz. U." -> Optional.of(new AdresEli("DU", ogloszenie.rok(), ogloszenie.pozycja()));
            case "M.P." -> Optional.of(new AdresEli("MP", ogloszenie.rok(), ogloszenie.pozycja()));
            default -> Optional.empty();
        };
    }

    boolean sameAs(Ogloszenie o) {
        return rok == o.rok() && pozycja == o.pozycja();
    }

    @Override
    public int compareTo(AdresEli inny) {
        return KOLEJNOSC.compare(this, inny);
    }

    @Override
    public String toString() {
        return wydawca + "/" + rok + "/" + pozycja;
    }
}
