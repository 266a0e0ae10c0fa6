package pl.uchwalnik.skladnia.czytanie;

import pl.uchwalnik.akt.Oznaczenie;

/** Marks given by counting (numery): 27 is {@code za} (ZTP § 57 ust. 4–5). */
public final class Numery {
    private Numery() {}

    public static Oznaczenie litera(int n) {
        // a–z, then za–zz: each run of 26 after the first begins with one z more
        int z = (n - 1) / 26;
        return Oznaczenie.literowe("z".repeat(Math.min(z, 7)) + (char) ('a' + (n - 1) % 26));
    }
}
