package pl.uchwalnik.szablon.funkcje;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.jezyk.Przypadek;
import pl.uchwalnik.prawo.AktPrawny;
import pl.uchwalnik.prawo.Powolanie;
import pl.uchwalnik.prawo.RejestrAktow;

/**
 * Citations of one document (powołania dokumentu): the first one of an act carries the journal mark, the next ones the
 * title alone (ZTP § 158 ust. 1–2); footnotes are numbered in order.
 */
public final class PowolaniaDokumentu {

    private static final String INDEKSY = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final RejestrAktow rejestr;
    private final Optional<LocalDate> dzien;
    private final Supplier<Polozenie> tutaj;
    private final Set<String> powolane = new LinkedHashSet<>();
    private final List<String> czekajace = new ArrayList<>();
    private final List<Diagnoza> diagnozy = new ArrayList<>();
    private int odnosniki;

    /**
     * @param dzien day of the session
     * @param tutaj place in the template that is being run
     */
    public PowolaniaDokumentu(RejestrAktow rejestr, Optional<LocalDate> dzien, Supplier<Polozenie> tutaj) {
        this.rejestr = rejestr;
        this.dzien = dzien;
        this.tutaj = tutaj;
    }

    RejestrAktow rejestr() {
        return rejestr;
    }

    /** The act in a case, with its journal mark when it is cited for the first time. */
    String cite(AktPrawny akt, Przypadek przypadek) {
        if (!powolane.add(akt.id())) {
            return rejestr.tytul(akt, przypadek);
        }
        Powolanie p = rejestr.cite(akt, przypadek, dzien);
        p.diagnozy().forEach(d -> diagnozy.add(d.withPolozenie(tutaj.get())));
        String znak = p.odnosnik().map(this::addOdnosnik).orElse("");
        return p.tytul() + " " + p.dziennik().replace(Powolanie.ODNOSNIK, znak);
    }

    private String addOdnosnik(String tekst) {
        odnosniki++;
        StringBuilder znak = new StringBuilder();
        for (char cyfra : Integer.toString(odnosniki).toCharArray()) {
            znak.append(INDEKSY.charAt(cyfra - '0'));
        }
        znak.append("⁾");
        czekajace.add(znak + " " + tekst);
        return znak.toString();
    }

    /** Definition lines of footnotes not printed yet; they count as printed. */
    public List<String> takeOdnosniki() {
        List<String> linie = List.copyOf(czekajace);
        czekajace.clear();
        return linie;
    }

    /** What is not certain about the citations made. */
    public List<Diagnoza> diagnozy() {
        return List.copyOf(diagnozy);
    }
}
