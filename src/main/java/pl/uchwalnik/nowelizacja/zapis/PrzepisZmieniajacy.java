package pl.uchwalnik.nowelizacja.zapis;

import java.util.List;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.nowelizacja.polecenia.Brzmienie;

/**
 * Amending provision (przepis zmieniający) as written.
 *
 * @param paragraf the § with all changes of one act
 * @param zalaczniki texts that the amending act carries as its own annexes, in order
 */
public record PrzepisZmieniajacy(Jednostka paragraf, List<Brzmienie.WZalaczniku> zalaczniki) {
    public PrzepisZmieniajacy {
        zalaczniki = List.copyOf(zalaczniki);
    }
}
