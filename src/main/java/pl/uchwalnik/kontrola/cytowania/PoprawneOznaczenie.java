package pl.uchwalnik.kontrola.cytowania;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Metryka;
import pl.uchwalnik.akt.NaglowekAktu;
import pl.uchwalnik.akt.Podpis;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.prawo.AktPrawny;

/**
 * Journal marks that can be set right with certainty (poprawne oznaczenie): the draft is of a day that the register
 * covers, and the mark needs no footnote.
 */
public final class PoprawneOznaczenie {

    /** One mark: as it stands and as it should. */
    public record Zamiana(String kod, String bylo, String jest) {}

    private PoprawneOznaczenie() {}

    public static List<Zamiana> find(String tekst, LocalDate dzien) {
        if (!tekst.contains("(Dz. U.") || dzien.isBefore(Powolania.REJESTR.ogloszeniaDo())) {
            return List.of();
        }
        Akt sam = new Akt(
                Metryka.PUSTA,
                NaglowekAktu.BRAK,
                List.of(),
                List.of(Akapit.of(tekst)),
                Podpis.BRAK,
                List.of(),
                List.of(),
                List.of());
        List<Zamiana> wynik = new ArrayList<>();
        for (Powolania.Miejsce p : Powolania.find(Kontekst.of(sam))) {
            for (AktPrawny akt : Powolania.REJESTR.akty()) {
                boolean nieaktualne = p.znak().matches("\\([^()⁰¹²³⁴-⁹⁾]*\\)")
                        && Powolania.describes(akt, p)
                        && !Powolania.missing(akt, p, dzien).isEmpty();
                String jest = nieaktualne ? Powolania.expected(akt, dzien) : "";
                if (nieaktualne && jest.matches("\\(Dz[^()]*\\)") && !jest.contains("późn.")) {
                    wynik.add(new Zamiana("K357", p.znak(), jest));
                }
            }
        }
        return wynik;
    }
}
