package pl.uchwalnik.render.pdf.line;

import java.util.Locale;

/**
 * Places where a Polish word may be divided, by the rules of syllables: before the last consonant of a group between
 * two vowels, a consonant with {@code r}, {@code l} or {@code ł} staying together. Only words that are wider than their
 * column are divided, so the rules need not know prefixes.
 */
final class Syllables {
    private static final String VOWELS = "aeiouyąęóAEIOUYĄĘÓ";
    private static final String LIQUIDS = "rlłRLŁ";
    private static final String STOPS = "bcdfghkpstwBCDFGHKPSTW";
    private static final String DIGRAPHS = "ch cz dz dź dż rz sz ";

    private static final int LEAST_BEFORE = 2;
    private static final int LEAST_AFTER = 2;

    private Syllables() {}

    /** True where the word may be divided before the letter at a place. */
    static boolean divides(String word, int at) {
        if (at < LEAST_BEFORE || at > word.length() - LEAST_AFTER || !isVowel(word, nextVowel(word, at))) {
            return false;
        }
        return onset(word, nextVowel(word, at)) == at && hasVowel(word, at) && onlyLetters(word);
    }

    /** Where the syllable of a vowel begins. */
    private static int onset(String word, int vowel) {
        int i = vowel > 0 && isSoftening(word, vowel - 1) ? vowel - 1 : vowel;
        if (i > 0 && isConsonant(word, i - 1)) {
            i = consonantStart(word, i - 1);
            if (i > 0 && LIQUIDS.indexOf(word.charAt(i)) >= 0 && STOPS.indexOf(word.charAt(i - 1)) >= 0) {
                i = consonantStart(word, i - 1);
            }
        }
        return i;
    }

    /** Two letters may be one consonant. */
    private static int consonantStart(String word, int last) {
        boolean two =
                last > 0 && DIGRAPHS.contains(word.substring(last - 1, last + 1).toLowerCase(Locale.ROOT) + " ");
        return two ? last - 1 : last;
    }

    /** The first vowel from a place on that makes a syllable; an i before another vowel only softens. */
    private static int nextVowel(String word, int from) {
        int i = from;
        while (i < word.length() && !isVowel(word, i)) {
            i++;
        }
        return i;
    }

    private static boolean hasVowel(String word, int before) {
        return nextVowel(word, 0) < before;
    }

    private static boolean isVowel(String word, int at) {
        return at < word.length() && VOWELS.indexOf(word.charAt(at)) >= 0 && !isSoftening(word, at);
    }

    private static boolean isSoftening(String word, int at) {
        return (word.charAt(at) == 'i' || word.charAt(at) == 'I')
                && at + 1 < word.length()
                && VOWELS.indexOf(word.charAt(at + 1)) >= 0;
    }

    private static boolean isConsonant(String word, int at) {
        return Character.isLetter(word.charAt(at)) && VOWELS.indexOf(word.charAt(at)) < 0;
    }

    private static boolean onlyLetters(String word) {
        return word.codePoints().allMatch(c -> Character.isLetter(c) || ",;:.)”„(".indexOf(c) >= 0);
    }
}
