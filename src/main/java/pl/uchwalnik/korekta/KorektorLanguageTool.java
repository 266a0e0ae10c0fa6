package pl.uchwalnik.korekta;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.languagetool.JLanguageTool;
import org.languagetool.language.Polish;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.SpellingCheckRule;

/** LanguageTool with its Polish rules; the only class that knows it. Not safe for threads, slow to make: one a run. */
final class KorektorLanguageTool implements Korektor {
    private static final int NAJWIECEJ_PROPOZYCJI = 3;

    private final JLanguageTool narzedzie = new JLanguageTool(new Polish());

    KorektorLanguageTool(Set<String> reguly, Set<String> slowa) {
        for (Rule r : narzedzie.getAllRules()) {
            if (!reguly.contains(r.getId())) {
                narzedzie.disableRule(r.getId());
            } else if (r instanceof SpellingCheckRule pisownia) {
                pisownia.addIgnoreTokens(slowa.stream().sorted().toList());
            }
        }
    }

    @Override
    public List<Watpliwosc> check(String tekst) {
        try {
            return narzedzie.check(tekst).stream()
                    .map(KorektorLanguageTool::doubt)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from a string cannot fail", e);
        }
    }

    private static Watpliwosc doubt(RuleMatch m) {
        return new Watpliwosc(
                m.getRule().getId(),
                m.getFromPos(),
                m.getToPos(),
                m.getMessage()
                        .replaceAll("</?suggestion>", "„")
                        .replaceAll("\\s+", " ")
                        .strip(),
                m.getSuggestedReplacements().stream()
                        .limit(NAJWIECEJ_PROPOZYCJI)
                        .toList());
    }
}
