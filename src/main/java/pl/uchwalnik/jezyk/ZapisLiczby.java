package pl.uchwalnik.jezyk;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Notation of numbers and sums (zapis liczby): decimal comma, thousands apart by an ordinary space from four digits up:
 * {@code 1 245 678,9}, {@code 1 245 678,90 zł}. Written out by hand so that neither the locale of the machine nor the
 * version of its language data can change a document.
 */
public final class ZapisLiczby {

    private ZapisLiczby() {}

    /** {@code 1 245 678,9}; zeros at the end of the fraction are left out. */
    public static String print(BigDecimal liczba) {
        BigDecimal bezZer = liczba.signum() == 0 ? BigDecimal.ZERO : liczba.stripTrailingZeros();
        return group(bezZer.toPlainString());
    }

    /** The number without groups, for years and marks: {@code 2026}, {@code 0,5}. */
    public static String printBezGrup(BigDecimal liczba) {
        return print(liczba).replace(" ", "");
    }

    /** {@code 45 000 zł}, {@code 1 245 678,90 zł}: the grosze are shown where there are any. */
    public static String printKwota(BigDecimal kwota) {
        BigDecimal grosze = kwota.setScale(2, RoundingMode.HALF_UP);
        boolean pelne = grosze.remainder(BigDecimal.ONE).signum() == 0;
        return group((pelne ? grosze.setScale(0, RoundingMode.UNNECESSARY) : grosze).toPlainString()) + " zł";
    }

    /** Always with grosze, for columns of tables: {@code 45 000,00 zł}. */
    public static String printKwotaZGroszami(BigDecimal kwota) {
        return group(kwota.setScale(2, RoundingMode.HALF_UP).toPlainString()) + " zł";
    }

    private static String group(String zapis) {
        int kropka = zapis.indexOf('.');
        String calosci = kropka < 0 ? zapis : zapis.substring(0, kropka);
        StringBuilder b = new StringBuilder();
        int poczatek = calosci.startsWith("-") ? 1 : 0;
        b.append(calosci, 0, poczatek);
        for (int i = poczatek; i < calosci.length(); i++) {
            if (i > poczatek && (calosci.length() - i) % 3 == 0) {
                b.append(' ');
            }
            b.append(calosci.charAt(i));
        }
        if (kropka >= 0) {
            b.append(',').append(zapis, kropka + 1, zapis.length());
        }
        return b.toString();
    }
}
