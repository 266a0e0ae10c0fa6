package pl.uchwalnik.szablon.dane;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import org.jspecify.annotations.Nullable;

/**
 * Missing fact (brak faktu): prints {@code [UZUPEŁNIJ: ścieżka]}, is an empty list to whoever iterates it and false to
 * whoever decides by it, and keeps its path through assignments and macros.
 */
public sealed class Brak implements TemplateScalarModel, TemplateHashModel, TemplateSequenceModel {

    private final Fakty fakty;
    private final String sciezka;

    private Brak(Fakty fakty, String sciezka) {
        this.fakty = fakty;
        this.sciezka = sciezka;
    }

    static Brak of(Fakty fakty, String sciezka) {
        return fakty.isLogical(sciezka) ? new Logiczny(fakty, sciezka) : new Brak(fakty, sciezka);
    }

    /** A missing yes-or-no fact is "no" to a condition. */
    private static final class Logiczny extends Brak implements freemarker.template.TemplateBooleanModel {
        Logiczny(Fakty fakty, String sciezka) {
            super(fakty, sciezka);
        }

        @Override
        public boolean getAsBoolean() {
            return false;
        }
    }

    public String sciezka() {
        return sciezka;
    }

    @Override
    public String getAsString() {
        return "[UZUPEŁNIJ: " + sciezka + "]";
    }

    @Override
    public @Nullable TemplateModel get(String klucz) throws TemplateModelException {
        return fakty.missing(sciezka, klucz);
    }

    @Override
    public boolean isEmpty() {
        return true;
    }

    @Override
    public @Nullable TemplateModel get(int indeks) {
        return null;
    }

    @Override
    public int size() {
        return 0;
    }
}
