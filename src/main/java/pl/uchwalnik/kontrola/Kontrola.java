package pl.uchwalnik.kontrola;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.paczka.Paczka;
import pl.uchwalnik.kontrola.paczka.RejestrPaczki;
import pl.uchwalnik.profil.Ustawienia;

/**
 * Control (kontrola) of one act by every rule of the register.
 *
 * @param wylaczone rules the user switched off, code to reason: what they find is shown as a remark with that reason
 * @param okolicznosci what is known beside the act
 */
public record Kontrola(Map<String, String> wylaczone, Okolicznosci okolicznosci) {

    /** All rules on, nothing known beside the act. */
    public static final Kontrola PELNA = new Kontrola(Map.of(), Okolicznosci.NIEZNANE);

    private static final String WYLACZONA = "reguła wyłączona w profilu: ";

    public Kontrola {
        wylaczone = Map.copyOf(wylaczone);
    }

    /** As the circumstances want it: the profile may switch rules off. */
    public static Kontrola of(Okolicznosci okolicznosci) {
        Map<String, String> wylaczone = new LinkedHashMap<>();
        okolicznosci.profil().flatMap(p -> p.ustawienia().kontrola()).stream()
                .flatMap(k -> k.wylaczone().stream())
                .forEach((Ustawienia.Wylaczenie w) -> wylaczone.put(w.kod(), w.powod()));
        return new Kontrola(wylaczone, okolicznosci);
    }

    /** Why the rule that found this had been switched off; empty when it had not. */
    public static Optional<String> reason(Diagnoza diagnoza) {
        return diagnoza.podpowiedzi().stream()
                .filter(p -> p.startsWith(WYLACZONA))
                .map(p -> p.substring(WYLACZONA.length()))
                .findFirst();
    }

    /** Findings in the order of rules and, within a rule, of the text. */
    public List<Diagnoza> check(Akt akt) {
        Kontekst kontekst = Kontekst.of(akt, okolicznosci);
        List<Diagnoza> wynik = new ArrayList<>();
        for (Regula regula : RejestrRegul.reguly()) {
            regula.check(kontekst).forEach(d -> wynik.add(judged(d)));
        }
        return wynik;
    }

    /** Findings that need several documents, and those on the facts they were made from. */
    public List<Diagnoza> check(Paczka paczka) {
        return RejestrPaczki.reguly().stream()
                .flatMap(r -> r.check(paczka).stream())
                .map(this::judged)
                .toList();
    }

    private Diagnoza judged(Diagnoza d) {
        String powod = wylaczone.get(d.kod());
        return powod == null ? d : d.withWaga(Waga.UWAGA).withPodpowiedz(WYLACZONA + powod);
    }
}
