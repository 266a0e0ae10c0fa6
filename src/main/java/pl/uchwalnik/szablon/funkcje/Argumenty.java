package pl.uchwalnik.szablon.funkcje;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.uchwalnik.jezyk.Przypadek;
import pl.uchwalnik.jezyk.ZapisDaty;
import pl.uchwalnik.szablon.dane.Brak;

/** Arguments (argumenty) of one call of a function, with errors in Polish. */
public record Argumenty(String funkcja, List<@Nullable TemplateModel> wartosci) {

    int size() {
        return wartosci.size();
    }

    /** The first argument that is a missing fact. */
    Optional<Brak> brak() {
        return wartosci.stream()
                .flatMap(w -> w instanceof Brak b ? Optional.of(b).stream() : Optional.<Brak>empty().stream())
                .findFirst();
    }

    TemplateModel get(int i) throws TemplateModelException {
        TemplateModel w = i < wartosci.size() ? wartosci.get(i) : null;
        if (w == null) {
            throw new BladFunkcji("funkcji „" + funkcja + "” brakuje argumentu " + (i + 1));
        }
        return w;
    }

    String text(int i) throws TemplateModelException {
        return switch (get(i)) {
            case TemplateScalarModel t -> t.getAsString();
            case TemplateNumberModel n -> number(n).toPlainString();
            case TemplateModel inny -> throw wrong(i, "tekst");
        };
    }

    BigDecimal number(int i) throws TemplateModelException {
        return switch (get(i)) {
            case TemplateNumberModel n -> number(n);
            case TemplateModel inny -> throw wrong(i, "liczbę");
        };
    }

    private static BigDecimal number(TemplateNumberModel n) throws TemplateModelException {
        return n.getAsNumber() instanceof BigDecimal d
                ? d
                : new BigDecimal(n.getAsNumber().toString());
    }

    int integer(int i) throws TemplateModelException {
        try {
            return number(i).intValueExact();
        } catch (ArithmeticException e) {
            throw wrong(i, "liczbę całkowitą");
        }
    }

    LocalDate date(int i) throws TemplateModelException {
        String t = text(i);
        return ZapisDaty.parse(t)
                .orElseThrow(() -> new BladFunkcji("funkcja „" + funkcja + "” oczekuje daty, a dostała „" + t + "”"));
    }

    Przypadek przypadek(int i, Przypadek domyslny) throws TemplateModelException {
        if (i >= wartosci.size()) {
            return domyslny;
        }
        String skrot = text(i);
        return Przypadek.of(skrot)
                .orElseThrow(() -> new BladFunkcji(
                        "funkcja „" + funkcja + "” nie zna przypadka „" + skrot + "”",
                        Optional.of("przypadki to M, D, C, B, N, Ms")));
    }

    private BladFunkcji wrong(int i, String czego) throws TemplateModelException {
        String jest = switch (get(i)) {
            case TemplateNumberModel n -> "liczbę";
            case TemplateScalarModel t -> "tekst „" + t.getAsString() + "”";
            case TemplateBooleanModel b -> "wartość tak/nie";
            case TemplateModel inny -> "coś innego";
        };
        return new BladFunkcji("funkcja „" + funkcja + "” oczekuje jako argumentu " + (i + 1) + " na " + czego
                + ", a dostała " + jest);
    }
}
