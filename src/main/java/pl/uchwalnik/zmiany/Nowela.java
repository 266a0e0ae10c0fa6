package pl.uchwalnik.zmiany;

import java.util.List;
import pl.uchwalnik.GotowyDokument;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;

/**
 * Amendment with its proof (nowela).
 *
 * @param uchwala the amending act
 * @param ujednolicony what the text of that act gives when executed on the old one
 */
public record Nowela(AktZmieniany stary, GotowyDokument uchwala, List<Polecenie> polecenia, Akt ujednolicony) {
    public Nowela {
        polecenia = List.copyOf(polecenia);
    }

    /** Text of the amending act without front matter: input of {@code ujednolic}. */
    public String tekst() {
        return Dowod.tekst(uchwala.akt());
    }

    /** The consolidated text in the form of the old one. */
    public Akt tekstJednolity() {
        return stary.unwrapped(ujednolicony);
    }
}
