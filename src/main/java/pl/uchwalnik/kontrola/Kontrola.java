package pl.uchwalnik.kontrola;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;

/**
 * Control (kontrola) of one act by every rule of the register.
 *
 * @param wylaczone rules the user switched off, code to reason: what they find is shown as a remark with that reason
 */
public record Kontrola(Map<String, String> wylaczone) {

    /** All rules on. */
    public static final Kontrola PELNA = new Kontrola(Map.of());

    public Kontrola {
        wylaczone = Map.copyOf(wylaczone);
    }

    /** Findings in the order of rules and, within a rule, of the text. */
    public List<Diagnoza> check(Akt akt) {
        Kontekst kontekst = Kontekst.of(akt);
        List<Diagnoza> wynik = new ArrayList<>();
        for (Regula regula : RejestrRegul.reguly()) {
            String powod = wylaczone.get(regula.karta().kod());
            for (Diagnoza d : regula.check(kontekst)) {
                wynik.add(
                        powod == null
                                ? d
                                : d.withWaga(Waga.UWAGA).withPodpowiedz("reguła wyłączona w profilu: " + powod));
            }
        }
        return wynik;
    }
}
