package pl.uchwalnik.szablon.funkcje;

import freemarker.template.TemplateModelException;
import java.util.Optional;

/** A function of ours was called wrongly (błąd funkcji); the text is Polish and stands alone. */
public final class BladFunkcji extends TemplateModelException {

    private static final long serialVersionUID = 1L;

    private final String tekst;
    private final String podpowiedz;

    BladFunkcji(String tekst, Optional<String> podpowiedz) {
        super(tekst);
        this.tekst = tekst;
        this.podpowiedz = podpowiedz.orElse("");
    }

    BladFunkcji(String tekst) {
        this(tekst, Optional.empty());
    }

    public String tekst() {
        return tekst;
    }

    public Optional<String> podpowiedz() {
        return podpowiedz.isEmpty() ? Optional.empty() : Optional.of(podpowiedz);
    }
}
