package pl.uchwalnik.szablon.silnik;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/** Wrapper of plain values (opakowanie) that the engine itself makes; it lets no other Java object in. */
public final class Opakowanie implements ObjectWrapper {

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object o) throws TemplateModelException {
        return switch (o) {
            case null -> null;
            case TemplateModel m -> m;
            case String s -> new SimpleScalar(s);
            case Number n -> new SimpleNumber(n);
            case Boolean b -> b ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
            default -> throw new TemplateModelException("not a value of templates: " + o.getClass());
        };
    }
}
