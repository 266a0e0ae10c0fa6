package pl.uchwalnik.szablon.dane;

import freemarker.template.TemplateModelException;
import java.util.Optional;

/** A template names what the profile cannot hold (nieznana nazwa): a slip of its author, not a missing fact. */
public final class NieznanaNazwa extends TemplateModelException {

    private static final long serialVersionUID = 1L;

    private final String klucz;
    private final String sciezka;
    private final String podobna;

    public NieznanaNazwa(String sciezka, String klucz, Optional<String> podobna) {
        super("unknown name " + sciezka);
        this.sciezka = sciezka;
        this.klucz = klucz;
        this.podobna = podobna.orElse("");
    }

    public String klucz() {
        return klucz;
    }

    public String sciezka() {
        return sciezka;
    }

    public Optional<String> podobna() {
        return podobna.isEmpty() ? Optional.empty() : Optional.of(podobna);
    }
}
