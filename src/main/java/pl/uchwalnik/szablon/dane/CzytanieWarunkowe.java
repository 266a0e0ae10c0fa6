package pl.uchwalnik.szablon.dane;

import java.lang.StackWalker.StackFrame;
import java.util.List;

/**
 * Conditional reading (czytanie warunkowe): whether a template asks if a fact is there ({@code x??}, {@code x!"…"}, {@code
 * x?has_content}) or uses it.
 *
 * <p>A missing fact must be absent for the question and a visible blank for the use. The engine tells its data nothing of
 * the difference, so we look at who called; only for missing facts, so it costs nothing in an ordinary document.
 */
public final class CzytanieWarunkowe {

    private static final String SILNIK = "freemarker.core.";
    private static final List<String> PRZEJSCIOWE = List.of(SILNIK + "Expression", SILNIK + "ParentheticalExpression");
    private static final List<String> PYTAJACE =
            List.of(SILNIK + "ExistsExpression", SILNIK + "DefaultToExpression", SILNIK + "ExistenceBuiltins");

    private CzytanieWarunkowe() {}

    public static boolean isAsked() {
        return StackWalker.getInstance()
                .walk(ramki -> ramki.dropWhile(r -> !isReading(r))
                        .dropWhile(CzytanieWarunkowe::isReading)
                        .dropWhile(r -> PRZEJSCIOWE.contains(r.getClassName()))
                        .findFirst()
                        .filter(r -> PYTAJACE.stream().anyMatch(r.getClassName()::startsWith))
                        .isPresent());
    }

    /** The expression that reads the fact: {@code a.b}, {@code a["b"]}, {@code a}. */
    private static boolean isReading(StackFrame r) {
        String klasa = r.getClassName();
        return klasa.equals(SILNIK + "Dot")
                || klasa.equals(SILNIK + "DynamicKeyName")
                || klasa.equals(SILNIK + "Identifier");
    }
}
