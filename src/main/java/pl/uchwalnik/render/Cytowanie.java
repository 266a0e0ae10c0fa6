package pl.uchwalnik.render;

import java.util.Optional;
import pl.uchwalnik.akt.RodzajJednostki;

/**
 * Level of quotation (cytowanie): text quoted by an amending command is set to the right of the command, and public
 * templates have one family of styles for each place of the command ({@code Z/} for § and pkt, {@code Z_LIT/} …).
 */
public enum Cytowanie {
    BRAK("", 0),
    PUNKTEM("Z/", 510),
    LITERA("Z_LIT/", 986),
    TIRETEM("Z_TIR/", 1383),
    PODWOJNYM_TIRETEM("Z_2TIR/", 1893),
    /** Quotation within a quotation: an act that amends an amending act. */
    CYTATU("ZZ/", 1020);

    private final String przedrostek;
    private final int przesuniecie;

    Cytowanie(String przedrostek, int przesuniecie) {
        this.przedrostek = przedrostek;
        this.przesuniecie = przesuniecie;
    }

    /** The level of what is quoted under a unit (empty: directly in the contents) at this level. */
    public Cytowanie under(Optional<RodzajJednostki> polecenie) {
        if (this != BRAK) {
            return CYTATU;
        }
        return polecenie
                .map(r -> switch (r) {
                    case ARTYKUL, PARAGRAF, USTEP, PUNKT -> PUNKTEM;
                    case LITERA -> LITERA;
                    case TIRET -> TIRETEM;
                    case PODWOJNE_TIRET -> PODWOJNYM_TIRETEM;
                })
                .orElse(PUNKTEM);
    }

    /** Beginning of the names of its styles. */
    public String przedrostek() {
        return przedrostek;
    }

    /** How far everything quoted is moved to the right, in twips. */
    public int przesuniecie() {
        return przesuniecie;
    }
}
