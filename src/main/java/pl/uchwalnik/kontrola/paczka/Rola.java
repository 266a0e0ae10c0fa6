package pl.uchwalnik.kontrola.paczka;

import java.util.Locale;
import java.util.Optional;
import pl.uchwalnik.akt.Akt;

/** What a document is in its pack (rola): its id tells, else its title. */
public enum Rola {
    STATUT("statut"),
    STATUT_ZMIANA("statut-zmiana"),
    REGULAMIN("regulamin"),
    PAL("pal"),
    ROZDZIAL_OSL("strategia-rozdzial-osl"),
    STRATEGIA("strategia"),
    INNY("");

    private final String id;

    Rola(String id) {
        this.id = id;
    }

    static Rola of(String id, Akt akt) {
        return byId(id).or(() -> byId(akt.metryka().pole("dokument"))).orElseGet(() -> byTitle(akt));
    }

    private static Optional<Rola> byId(String id) {
        for (Rola r : values()) {
            if (!r.id.isEmpty() && r.id.equals(id)) {
                return Optional.of(r);
            }
        }
        return Optional.empty();
    }

    private static Rola byTitle(Akt akt) {
        String p = akt.naglowek().przedmiot().toLowerCase(Locale.ROOT);
        if (p.contains("statut")) {
            return p.startsWith("zmieniając") || p.startsWith("w sprawie zmiany") ? STATUT_ZMIANA : STATUT;
        }
        if (p.contains("regulamin")) {
            return REGULAMIN;
        }
        if (p.contains("aktywności lokalnej")) {
            return PAL;
        }
        return p.contains("strategi") && p.contains("problemów społecznych") ? STRATEGIA : INNY;
    }
}
