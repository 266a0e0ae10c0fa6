package pl.uchwalnik.zapis;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;

/** Errors of YAML in Polish (błędy YAML): what the parser says in English, said with the cure. */
final class BledyYaml {
    private static final String CUDZYSLOW = "Ujmij całą wartość w cudzysłów.";
    private static final Pattern ZNAK = Pattern.compile("found character '(.{1,2})' that cannot start");
    private static final Pattern UKOSNIK = Pattern.compile("found unknown escape character (\\S)");

    private final Wiersze wiersze;

    BledyYaml(Wiersze wiersze) {
        this.wiersze = wiersze;
    }

    Diagnoza translate(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException) {
            return Wezly.tooDeep(place(e.getLocation()), Wezly.LIMIT_GLEBOKOSCI);
        }
        if (e.getCause() instanceof MarkedYAMLException m) {
            return marked(
                    String.valueOf(m.getContext()),
                    String.valueOf(m.getProblem()),
                    place(m.getContextMark(), e),
                    place(m.getProblemMark(), e));
        }
        if (String.valueOf(e.getMessage()).contains("Expected a field name")) {
            return syntax(place(e.getLocation()), "kluczem musi być tekst.", "Zapisz klucz jako zwykłe słowo.");
        }
        return syntax(place(e.getLocation()), "tekst nie jest poprawnym YAML.", "Sprawdź ten wiersz i poprzedni.");
    }

    /** The messages of the parser, from the most telling to the most general. */
    private Diagnoza marked(String tlo, String problem, Polozenie poczatek, Polozenie miejsce) {
        if (problem.contains("\\t(TAB)") || tabbed(miejsce)) {
            return Diagnoza.blad("Z006", miejsce, "wcięcie zrobiono tabulatorem.")
                    .withPodpowiedz("Zamień tabulatory na spacje, po dwie na poziom.");
        } else if (problem.contains("mapping values are not allowed")) {
            return syntax(
                    miejsce,
                    "dwukropek w tym miejscu jest niedozwolony.",
                    "Jeżeli to nowy klucz, wyrównaj go z poprzednimi; jeżeli dwukropek należy do wartości, ujmij ją w"
                            + " cudzysłów.");
        } else if (problem.contains("sequence entries are not allowed")) {
            return syntax(
                    miejsce,
                    "lista nie może zaczynać się w wierszu klucza.",
                    "Pierwszy „- ” przenieś do następnego wiersza.");
        } else if (problem.contains("could not find expected ':'")) {
            return syntax(poczatek, "po kluczu brakuje dwukropka.", "Zapisz „klucz: wartość”, ze spacją po dwukropku.");
        } else if (problem.contains("expected <block end>")) {
            return syntax(
                    miejsce,
                    "ten wiersz nie pasuje do poprzednich.",
                    "Wyrównaj wcięcie z innymi kluczami tego samego poziomu; po zamkniętym cudzysłowie nie może być"
                            + " dalszego tekstu.");
        }
        return scalars(tlo, problem, poczatek, miejsce);
    }

    private Diagnoza scalars(String tlo, String problem, Polozenie poczatek, Polozenie miejsce) {
        Matcher znak = ZNAK.matcher(problem);
        Matcher ukosnik = UKOSNIK.matcher(problem);
        if (znak.find()) {
            return syntax(miejsce, "wartość nie może zaczynać się od znaku „" + znak.group(1) + "”.", CUDZYSLOW);
        } else if (tlo.contains("quoted scalar") && problem.contains("end of stream")) {
            return syntax(poczatek, "nie zamknięto cudzysłowu.", "Zamknij go takim samym znakiem, jakim się zaczyna.");
        } else if (ukosnik.find()) {
            return syntax(
                    miejsce,
                    "w tekście w cudzysłowie nie wolno pisać „\\" + ukosnik.group(1) + "”.",
                    "Podwój ukośnik „\\\\” albo użyj apostrofów zamiast cudzysłowu.");
        } else if (tlo.contains("flow sequence")) {
            return unclosed(poczatek, miejsce, problem, '[', ']');
        } else if (tlo.contains("flow mapping")) {
            return unclosed(poczatek, miejsce, problem, '{', '}');
        } else if (tlo.contains("an alias") || tlo.contains("an anchor")) {
            return syntax(poczatek, "wartość nie może zaczynać się od „&” ani „*”.", CUDZYSLOW);
        } else if (problem.contains("document start")) {
            return syntax(miejsce, "po końcu dokumentu jest jeszcze tekst.", "Sprawdź nawiasy na końcu pliku.");
        } else if (tlo.contains("directive") || problem.contains("incompatible YAML")) {
            return syntax(miejsce, "dyrektywy „%” są niedozwolone.", "Usuń ten wiersz.");
        }
        return syntax(miejsce, "tekst nie jest poprawnym YAML.", "Sprawdź ten wiersz i poprzedni.");
    }

    private static Diagnoza unclosed(Polozenie poczatek, Polozenie miejsce, String problem, char od, char koniec) {
        return problem.contains("stream end")
                ? syntax(poczatek, "nie zamknięto nawiasu „" + od + "”.", "Dopisz „" + koniec + "”.")
                : syntax(
                                miejsce,
                                "oczekiwano przecinka albo nawiasu „" + koniec + "”.",
                                "Wartość ze znakiem , : [ ] { } ujmij w cudzysłów.")
                        .withPowiazane(poczatek, "tu otwarto nawias „" + od + "”");
    }

    private boolean tabbed(Polozenie p) {
        String wiersz = wiersze.line(p.wiersz());
        int tresc = wiersz.length() - wiersz.stripLeading().length();
        return wiersz.substring(0, tresc).indexOf('\t') >= 0;
    }

    private static Diagnoza syntax(Polozenie p, String tekst, String rada) {
        return Diagnoza.blad("Z004", p, tekst).withPodpowiedz(rada);
    }

    private Polozenie place(@Nullable Mark znak, JsonProcessingException e) {
        return znak == null ? place(e.getLocation()) : wiersze.place(znak.getLine() + 1, znak.getColumn() + 1);
    }

    private Polozenie place(@Nullable JsonLocation l) {
        return l == null ? wiersze.whole() : wiersze.place(l.getLineNr(), l.getColumnNr());
    }
}
