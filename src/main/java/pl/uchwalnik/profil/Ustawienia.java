package pl.uchwalnik.profil;

import java.util.List;
import java.util.Optional;

/**
 * Settings (ustawienia) of a profile.
 *
 * @param wersja version of the shape; 1
 * @param fikcyjny the gmina is made up: its code may be absent from the register
 * @param pakiet ids of the documents wanted; empty when the choice is left to the program
 */
public record Ustawienia(int wersja, boolean fikcyjny, List<String> pakiet, Optional<Kontrola> kontrola) {

    /** Checks (kontrola) that the profile switches off, each with a reason. */
    public record Kontrola(List<Wylaczenie> wylaczone) {
        public Kontrola {
            wylaczone = List.copyOf(wylaczone);
        }
    }

    /** A rule switched off (wyłączenie) and why. */
    public record Wylaczenie(String kod, String powod) {}

    public Ustawienia {
        pakiet = List.copyOf(pakiet);
    }
}
