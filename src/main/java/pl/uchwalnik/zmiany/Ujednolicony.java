package pl.uchwalnik.zmiany;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.nowelizacja.historia.Historia;
import pl.uchwalnik.zmiany.jednolity.AktZmieniajacy;

/**
 * Consolidated act (akt ujednolicony) with how it came to be.
 *
 * @param akt in the build in which the commands were executed
 * @param pominiete commands that were left out whole, with their places
 * @param akty amending acts in the order of their application
 */
public record Ujednolicony(
        AktZmieniany baza, Akt akt, List<Diagnoza> pominiete, Historia historia, List<AktZmieniajacy> akty) {

    public Ujednolicony {
        pominiete = List.copyOf(pominiete);
        akty = List.copyOf(akty);
    }

    /** The text in the form of the base, with a list of what is missing before its first provision. */
    public Akt tekst() {
        // the list last: an annex that came alone has no place of its own for it
        return withList(baza.unwrapped(akt));
    }

    public Ujednolicony withAkt(Akt nowy) {
        return new Ujednolicony(baza, nowy, pominiete, historia, akty);
    }

    /** An act that opens with the list of commands that were not executed. */
    public Akt withList(Akt dokument) {
        if (pominiete.isEmpty()) {
            return dokument;
        }
        List<Akapit> wstep = new ArrayList<>();
        wstep.add(Akapit.of("NIE ZASTOSOWANO (tekst jest niepełny; te zmiany nanieś ręcznie):"));
        for (Diagnoza d : pominiete) {
            Polozenie p = d.polozenie();
            String gdzie = (p + (p.adres().isEmpty() ? "" : ", " + p.adres())).strip();
            wstep.add(Akapit.of("• " + gdzie + ": " + d.tekst()));
        }
        wstep.addAll(dokument.wstep());
        return new Akt(
                dokument.metryka(),
                dokument.naglowek(),
                wstep,
                dokument.tresc(),
                dokument.podpis(),
                dokument.odnosniki(),
                dokument.zalaczniki(),
                dokument.uzasadnienie());
    }
}
