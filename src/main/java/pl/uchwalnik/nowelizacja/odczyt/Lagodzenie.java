package pl.uchwalnik.nowelizacja.odczyt;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lenient readings (łagodzenie): turns what councils write into the words of the technique; every turn is a finding, and what
 * is quoted is never changed.
 */
final class Lagodzenie {
    private static final Pattern LICZBA_BEZ_CUDZYSLOWU = ZdanieReader.wzor(
            "(?<=\\b(?:liczb|cyfr|kwot|stawk)[ęąę] )(\\d[\\d ]*(?:,\\d+)?(?: ?(?:zł|%))?)(?= ?(?:zastępuje|[.;,]?$|i |na ))");
    private static final Pattern PORZADKOWY_PRZED = ZdanieReader.wzor(
            "\\b(pierwsz|drug|trzec|czwart|piąt|szóst|siódm|ósm|dziewiąt|dziesiąt)\\p{L}* (zdani|tiret)\\p{L}*");
    private static final Pattern PORZADKOWY_PO = ZdanieReader.wzor(
            "\\b(zdani|tiret)(\\p{L}*) (pierwsz|drug|trzec|czwart|piąt|szóst|siódm|ósm|dziewiąt|dziesiąt)(?:y|i|a|ą|iego|ego)\\b");

    private Lagodzenie() {}

    /** The sentence in the words of the technique. */
    static void zastosuj(Zdanie zdanie, int wiersz, Uwagi uwagi) {
        if (!zdanie.scisleCudzyslowy()) {
            uwagi.uwaga("N510", wiersz, "Cytat w cudzysłowie innym niż „ ”; odczytano go jako cytat.");
        }
        zdanie.slowa(zdanie.slowa().replaceAll("\\s+", " ").strip());
        if (zdanie.cytuj(LICZBA_BEZ_CUDZYSLOWU)) {
            odbiega(uwagi, wiersz, "liczbę bez cudzysłowu odczytano jako podaną w cudzysłowie");
        }
        String slowa = porzadkowe(zdanie.slowa(), wiersz, uwagi);
        for (RegulyLagodzenia.Regula r : RegulyLagodzenia.WSZYSTKIE) {
            Matcher m = r.wzor().matcher(slowa);
            if (m.find()) {
                String nowe = m.replaceAll(r.zamiast());
                if (!nowe.equals(slowa)) {
                    odbiega(uwagi, wiersz, r.uwaga());
                }
                slowa = nowe;
            }
        }
        zdanie.slowa(slowa.replaceAll("\\s+", " ").strip());
    }

    private static void odbiega(Uwagi uwagi, int wiersz, String jak) {
        uwagi.uwaga("N520", wiersz, "Polecenie odbiega od zasad techniki prawodawczej: " + jak + ".");
    }

    /** {@code drugie zdanie}, {@code drugi tiret}: the ordinal after its noun, neuter. */
    private static String porzadkowe(String slowa, int wiersz, Uwagi uwagi) {
        String nowe = PORZADKOWY_PRZED
                .matcher(slowa)
                .replaceAll(m -> m.group(2) + (m.group(2).equals("zdani") ? "e " : " ") + nijaki(m.group(1)));
        nowe = PORZADKOWY_PO.matcher(nowe).replaceAll(m -> m.group(1) + m.group(2) + " " + nijaki(m.group(3)));
        if (!nowe.equals(slowa)) {
            odbiega(uwagi, wiersz, "liczebnik postawiono po nazwie jednostki w rodzaju nijakim");
        }
        return nowe;
    }

    private static String nijaki(String temat) {
        String t = temat.toLowerCase(Locale.ROOT);
        return t + (t.equals("drug") || t.equals("trzec") ? "ie" : "e");
    }
}
