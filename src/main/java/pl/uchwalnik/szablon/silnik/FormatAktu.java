package pl.uchwalnik.szablon.silnik;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Output format of the engine (format aktu): every interpolated text goes through {@link OchronaDanych}, so that data
 * never becomes structure. Only text that the product itself made passes as it is.
 */
public final class FormatAktu extends CommonMarkupOutputFormat<FormatAktu.Tekst> {

    /** Output of this format: a text to protect, or one ready. */
    public static final class Tekst extends CommonTemplateMarkupOutputModel<Tekst> {
        private final FormatAktu format;

        Tekst(FormatAktu format, @Nullable String dane, @Nullable String gotowy) {
            super(dane, gotowy);
            this.format = format;
        }

        @Override
        public FormatAktu getOutputFormat() {
            return format;
        }
    }

    /** A text that passes unprotected. */
    public Tekst ready(String gotowy) {
        return new Tekst(this, null, gotowy);
    }

    @Override
    public String getName() {
        return "akt";
    }

    @Override
    public String getMimeType() {
        return "text/plain";
    }

    @Override
    public void output(String dane, Writer wyjscie) throws IOException {
        wyjscie.write(OchronaDanych.protect(dane));
    }

    @Override
    public String escapePlainText(String dane) {
        return OchronaDanych.protect(dane);
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String nazwa) {
        return false;
    }

    @Override
    protected Tekst newTemplateMarkupOutputModel(@Nullable String dane, @Nullable String gotowy) {
        return new Tekst(this, dane, gotowy);
    }
}
