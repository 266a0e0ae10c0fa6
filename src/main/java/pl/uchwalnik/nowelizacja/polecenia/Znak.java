package pl.uchwalnik.nowelizacja.polecenia;

import java.util.Arrays;
import java.util.Optional;

/** Punctuation mark (znak interpunkcyjny) that a command names, with its inflected names (R-G18). */
public enum Znak {
    BRAK("", "", ""),
    KROPKA(".", "kropkę", "kropką"),
    PRZECINEK(",", "przecinek", "przecinkiem"),
    SREDNIK(";", "średnik", "średnikiem"),
    DWUKROPEK(":", "dwukropek", "dwukropkiem"),
    MYSLNIK("–", "myślnik", "myślnikiem");

    private final String zapis;
    private final String biernik;
    private final String narzednik;

    Znak(String zapis, String biernik, String narzednik) {
        this.zapis = zapis;
        this.biernik = biernik;
        this.narzednik = narzednik;
    }

    public String zapis() {
        return zapis;
    }

    /** Accusative: {@code kropkę}. */
    public String biernik() {
        return biernik;
    }

    /** Instrumental: {@code kropką}. */
    public String narzednik() {
        return narzednik;
    }

    /** The mark a text ends with; {@link #BRAK} when it ends with none of these. */
    public static Znak naKoncu(String tekst) {
        return tekst.isEmpty()
                ? BRAK
                : ofZapis(tekst.substring(tekst.length() - 1)).orElse(BRAK);
    }

    public static Optional<Znak> ofZapis(String zapis) {
        return Arrays.stream(values())
                .filter(z -> z != BRAK && z.zapis.equals(zapis))
                .findFirst();
    }
}
