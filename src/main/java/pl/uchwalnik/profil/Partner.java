package pl.uchwalnik.profil;

import java.time.LocalDate;
import java.util.Optional;

/** Partner (partner) of the OPS in OSL. */
public record Partner(Optional<String> nazwa, Optional<Rodzaj> rodzaj, Optional<String> rola, Optional<Umowa> umowa) {

    /** Kind of a partner (rodzaj). */
    public enum Rodzaj {
        NGO,
        INSTYTUCJA,
        PARAFIA,
        SZKOLA,
        SOLECTWO,
        INNY
    }

    /** Contract or agreement (umowa). */
    public record Umowa(Optional<LocalDate> data, Optional<String> forma) {}
}
