package pl.uchwalnik.szablon;

import freemarker.template.TemplateModelException;
import java.util.Optional;

/** A template names what the profile cannot hold (nieznana nazwa): a slip of its author, not a missing fact. */
final class NieznanaNazwa extends TemplateModelException {

    private static final long serialVersionUID = 1L;

    private final String klucz;
    private final String sciezka;
    private final String podobna;

    NieznanaNazwa(String sciezka, String klucz, Optional<String> podobna) {
        super("unknown name " + sciezka);
        this.sciezka = sciezka;
        this.klucz = klucz;
        this.podobna = podobna.orElse("");
    }

    String klucz() {
        return klucz;
    }

    String sciezka() {
        return sciezka;
    }

    Optional<String> podobna() {
        return podobna.isEmpty() ? Optional.empty() : Optional.of(podobna);
    }
}
