package pl.uchwalnik.kontrola.paczka;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.kontrola.KartaReguly;

/**
 * Rule of a pack (reguła paczki). The examples of its card hold several documents, each after a line {@code === id}; the
 * document {@code profil} is a profile.
 */
public interface RegulaPaczki {

    KartaReguly karta();

    /** Findings in the documents of one pack, each placed in its document. */
    List<Diagnoza> check(Paczka paczka);
}
