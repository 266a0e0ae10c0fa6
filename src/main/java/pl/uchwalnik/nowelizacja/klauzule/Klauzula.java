package pl.uchwalnik.nowelizacja.klauzule;

import java.util.List;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.diagnostyka.Polozenie;

/**
 * Clause (klauzula) offered to an existing statute.
 *
 * @param rodzaj kind: the key of an address in the profile
 * @param nazwa one sentence for the report
 * @param uzasadnienie one sentence for the justification of the resolution
 * @param juzJest phrases whose presence means that the statute carries the clause already
 * @param okreslenia abbreviations the clause uses
 * @param warianty tried in order
 */
public record Klauzula(
        String id,
        String rodzaj,
        String nazwa,
        String uzasadnienie,
        List<String> juzJest,
        List<String> okreslenia,
        List<Wariant> warianty,
        Polozenie polozenie) {

    public Klauzula {
        juzJest = List.copyOf(juzJest);
        okreslenia = List.copyOf(okreslenia);
        warianty = List.copyOf(warianty);
    }

    /** What a variant does with its contents. */
    public enum Dzialanie {
        DODAJ_PUNKT("dodaj-punkt"),
        DODAJ_USTEP("dodaj-ustep"),
        DODAJ_PARAGRAF("dodaj-paragraf"),
        DODAJ_PARAGRAF_PO("dodaj-paragraf-po"),
        DODAJ_ROZDZIAL("dodaj-rozdzial"),
        ZAMIEN("zamien");

        private final String zapis;

        Dzialanie(String zapis) {
            this.zapis = zapis;
        }

        public String zapis() {
            return zapis;
        }
    }

    /**
     * Variant (wariant): one way of putting the clause in.
     *
     * @param wprowadzenie phrases looked for in introductions to enumerations
     * @param tekst phrases looked for in the text of units
     * @param naglowek phrases looked for in titles of chapters
     */
    public record Wariant(
            Dzialanie dzialanie,
            List<String> wprowadzenie,
            List<String> tekst,
            List<String> naglowek,
            List<Skladnik> tresc) {
        public Wariant {
            wprowadzenie = List.copyOf(wprowadzenie);
            tekst = List.copyOf(tekst);
            naglowek = List.copyOf(naglowek);
            tresc = List.copyOf(tresc);
        }
    }
}
