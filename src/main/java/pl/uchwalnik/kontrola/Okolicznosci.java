package pl.uchwalnik.kontrola;

import java.time.LocalDate;
import java.util.Optional;
import pl.uchwalnik.kontrola.powtorzenia.SkrotyUstaw;
import pl.uchwalnik.profil.Profil;

/**
 * Circumstances (okoliczności) of a check that do not stand in the act.
 *
 * @param profil facts about the gmina, where the act was made from them
 * @param naDzien day for which acts that bear no date are checked; absent when the user gave none
 * @param ustawy texts of statutes that the user gave, beside those the program knows by their digests
 */
public record Okolicznosci(Optional<Profil> profil, Optional<LocalDate> naDzien, Optional<SkrotyUstaw> ustawy) {

    /** Nothing is known beside the act. */
    public static final Okolicznosci NIEZNANE = new Okolicznosci(Optional.empty(), Optional.empty(), Optional.empty());

    public Okolicznosci withProfil(Profil nowy) {
        return new Okolicznosci(Optional.of(nowy), naDzien, ustawy);
    }
}
