package pl.uchwalnik.nowelizacja;

import java.util.List;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.nowelizacja.klauzule.WstawianieKlauzul.Wstawiona;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.zapis.PrzepisZmieniajacy;
import pl.uchwalnik.skladnia.AktPrinter;

/**
 * Verified amendment (tekst zmian): commands, their wording, and the act they give.
 *
 * @param przepis the § of the amending act
 * @param ujednolicony the amended act, made by executing the commands
 * @param klauzule clauses that were put in, for the justification; empty where the new text came from elsewhere
 */
public record TekstZmian(
        List<Polecenie> polecenia, PrzepisZmieniajacy przepis, Akt ujednolicony, List<Wstawiona> klauzule) {

    public TekstZmian {
        polecenia = List.copyOf(polecenia);
        klauzule = List.copyOf(klauzule);
    }

    /** Canonical text of the amending provision: {@code § 1. W uchwale … wprowadza się następujące zmiany:} and items. */
    public String tekst() {
        return new AktPrinter().print(List.of(przepis.paragraf()));
    }
}
