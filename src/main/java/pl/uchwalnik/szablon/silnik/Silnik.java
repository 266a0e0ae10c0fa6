package pl.uchwalnik.szablon.silnik;

import freemarker.core.Environment;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateNumberFormat;
import freemarker.core.TemplateNumberFormatFactory;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import pl.uchwalnik.jezyk.ZapisLiczby;

/**
 * The template engine (silnik), closed: no Java objects, no files but templates, no clock; the same output under every
 * locale and zone of the machine.
 */
public final class Silnik extends Configuration {

    private static final String ZNAK_PRZERYWALNEGO = "przerywalny";

    public Silnik(SzablonLoader loader, FormatAktu format, TemplateExceptionHandler bledy) {
        super(VERSION_2_3_34);
        setTemplateLoader(loader);
        setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        setLocalizedLookup(false);
        setDefaultEncoding(StandardCharsets.UTF_8.name());
        setLocale(Locale.of("pl", "PL"));
        setTimeZone(TimeZone.getTimeZone("UTC"));
        setTagSyntax(ANGLE_BRACKET_TAG_SYNTAX);
        setInterpolationSyntax(DOLLAR_INTERPOLATION_SYNTAX);
        setRecognizeStandardFileExtensions(false);
        setOutputFormat(format);
        setAutoEscapingPolicy(ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
        setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        setAPIBuiltinEnabled(false);
        setBooleanFormat("tak,nie");
        setCustomNumberFormats(Map.of("pl", new FormatLiczb()));
        setNumberFormat("@pl");
        setLogTemplateExceptions(false);
        setWrapUncheckedExceptions(true);
        setTemplateExceptionHandler(bledy);
        setObjectWrapper(new Opakowanie());
    }

    /** Every template, included ones too, looks for interruption in its loops and macros. */
    @Override
    public Template getTemplate(
            String nazwa,
            @Nullable Locale locale,
            @Nullable Object warunek,
            @Nullable String kodowanie,
            boolean parsuj,
            boolean pominBrak)
            throws IOException {
        Template t = super.getTemplate(nazwa, locale, warunek, kodowanie, parsuj, pominBrak);
        if (t != null) {
            synchronized (t) {
                if (t.getCustomAttribute(ZNAK_PRZERYWALNEGO) == null) {
                    _CoreAPI.addThreadInterruptedChecks(t);
                    t.setCustomAttribute(ZNAK_PRZERYWALNEGO, true);
                }
            }
        }
        return t;
    }

    /** Bare numbers without groups, so that years stay years; templates group by {@code liczba(x)}. */
    private static final class FormatLiczb extends TemplateNumberFormatFactory {
        @Override
        public TemplateNumberFormat get(String parametry, Locale locale, Environment srodowisko) {
            return new TemplateNumberFormat() {
                @Override
                public String formatToPlainText(TemplateNumberModel model) throws TemplateModelException {
                    Number n = model.getAsNumber();
                    return ZapisLiczby.printBezGrup(n instanceof BigDecimal d ? d : new BigDecimal(n.toString()));
                }

                @Override
                public boolean isLocaleBound() {
                    return false;
                }

                @Override
                public String getDescription() {
                    return "liczba bez grup";
                }
            };
        }
    }
}
