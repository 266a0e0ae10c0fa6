package pl.uchwalnik.profil;

import java.util.Optional;
import pl.uchwalnik.zapis.Wlaczone;

/**
 * Profile (profil): everything known about one gmina, its OPS, its decisions on OSL and the session that will vote.
 *
 * @param ustawienia version of the shape, mark of a fictional sample, documents of the pack, suppressed checks
 */
public record Profil(
        @Wlaczone Ustawienia ustawienia,
        Gmina gmina,
        Ops ops,
        Optional<Osl> osl,
        Optional<Cele> cele,
        Optional<Finanse> finanse,
        Optional<Sesja> sesja,
        Optional<Dane> dane) {}
