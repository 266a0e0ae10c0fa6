package pl.uchwalnik.szablon;

import freemarker.template.TemplateModelException;
import java.util.Optional;

/** A function of ours was called wrongly (błąd funkcji); the text is Polish and stands alone. */
final class BladFunkcji extends TemplateModelException {

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

    String tekst() {
        return tekst;
    }

    Optional<String> podpowiedz() {
        return podpowiedz.isEmpty() ? Optional.empty() : Optional.of(podpowiedz);
    }
}
