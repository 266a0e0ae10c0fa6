package pl.uchwalnik.profil;

import java.time.LocalDate;
import java.util.Optional;
import pl.uchwalnik.zapis.TekstAlboMapa;

/**
 * Session (sesja) that votes.
 *
 * @param numerUchwaly number of the resolution, or a number for each document id
 * @param dataOgloszenia day of publication in the journal
 */
public record Sesja(
        Optional<LocalDate> data,
        Optional<TekstAlboMapa> numerUchwaly,
        Optional<String> numerSesji,
        Optional<LocalDate> dataOgloszenia) {}
