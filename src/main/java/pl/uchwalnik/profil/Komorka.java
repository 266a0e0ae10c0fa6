package pl.uchwalnik.profil;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Organisational cell (komórka organizacyjna) of the OPS. */
public record Komorka(
        Optional<String> nazwa, Optional<String> symbol, Optional<BigDecimal> etaty, List<String> zadania) {
    public Komorka {
        zadania = List.copyOf(zadania);
    }
}
