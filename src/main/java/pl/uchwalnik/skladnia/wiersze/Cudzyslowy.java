package pl.uchwalnik.skladnia.wiersze;

/** Quotation marks (cudzysłowy) of a text, counted. */
public final class Cudzyslowy {
    private Cudzyslowy() {}

    /** Opening marks less closing ones. */
    public static int bilans(String t) {
        int saldo = 0;
        for (int i = t.indexOf('„'); i >= 0; i = t.indexOf('„', i + 1)) {
            saldo++;
        }
        for (int i = t.indexOf('”'); i >= 0; i = t.indexOf('”', i + 1)) {
            saldo--;
        }
        return saldo;
    }

    /** True where every closing mark has its opening mark before it. */
    public static boolean zbilansowany(String t) {
        int saldo = 0;
        for (int i = 0; i < t.length() && saldo >= 0; i++) {
            saldo += t.charAt(i) == '„' ? 1 : t.charAt(i) == '”' ? -1 : 0;
        }
        return saldo == 0;
    }
}
