package pl.uchwalnik.nowelizacja.zapis;

import java.util.Arrays;

/** How quoted words are called: {@code wyraz}, {@code wyrazy}, {@code liczba} or {@code znak}, in their cases (R-G4). */
enum Wyrazy {
    WYRAZ("wyraz", "wyrazem", "wyrazie", "użyty", "użytym"),
    WYRAZY("wyrazy", "wyrazami", "wyrazach", "użyte", "użytymi"),
    LICZBA("liczbę", "liczbą", "liczbie", "użytą", "użytą"),
    ZNAK("znak", "znakiem", "znaku", "użyty", "użytym");

    private final String biernik;
    private final String narzednik;
    private final String miejscownik;
    private final String uzyty;
    private final String uzytym;

    Wyrazy(String biernik, String narzednik, String miejscownik, String uzyty, String uzytym) {
        this.biernik = biernik;
        this.narzednik = narzednik;
        this.miejscownik = miejscownik;
        this.uzyty = uzyty;
        this.uzytym = uzytym;
    }

    static Wyrazy of(String tekst) {
        if (tekst.matches("\\d[\\d ]*(,\\d+)?")) {
            return LICZBA;
        }
        long slowa = Arrays.stream(tekst.split(" "))
                .filter(s -> s.chars().anyMatch(Character::isLetterOrDigit))
                .count();
        if (slowa > 1) {
            return WYRAZY;
        }
        return slowa == 1 ? WYRAZ : ZNAK;
    }

    String biernik() {
        return biernik;
    }

    String narzednik() {
        return narzednik;
    }

    String miejscownik() {
        return miejscownik;
    }

    String uzyty() {
        return uzyty;
    }

    String uzytym() {
        return uzytym;
    }
}
