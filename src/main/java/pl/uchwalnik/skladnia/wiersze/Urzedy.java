package pl.uchwalnik.skladnia.wiersze;

import java.util.regex.Pattern;

/** Offices (urzędy) whose names open a signature. */
public final class Urzedy {
    /** Opens a signature that no office opens. */
    public static final String PODPIS = "{podpis}";

    private static final Pattern URZAD = Pattern.compile(
            "^(?:Przewodnicz|Wiceprzewodnicz|Wójt|Burmistrz|Prezydent|Kierowni|Dyrektor|Zastępc|Sekretarz|Starost|Marszał|Minister|Prezes|Z up\\.|z up\\.).*");

    private Urzedy() {}

    /** True for a line that begins with the name of an office. */
    public static boolean urzad(String t) {
        return URZAD.matcher(t.startsWith("" + ZnakiChronione.ZWYKLY_WIERSZ) ? "" : ZnakiChronione.decode(t))
                .matches();
    }
}
