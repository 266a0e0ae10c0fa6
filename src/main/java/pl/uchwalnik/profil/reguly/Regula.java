package pl.uchwalnik.profil.reguly;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;

/** Rule (reguła) over the facts of one profile. A fact of a wrong type counts as absent: the binder has reported it. */
@FunctionalInterface
interface Regula {
    List<Diagnoza> check(Fakty fakty);
}
