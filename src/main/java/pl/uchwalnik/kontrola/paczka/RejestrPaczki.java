package pl.uchwalnik.kontrola.paczka;

import java.util.List;

/** Register of rules of a pack (rejestr reguł paczki), in the order of their codes. */
public final class RejestrPaczki {
    private static final List<RegulaPaczki> REGULY = List.of();

    private RejestrPaczki() {}

    public static List<RegulaPaczki> reguly() {
        return REGULY;
    }
}
