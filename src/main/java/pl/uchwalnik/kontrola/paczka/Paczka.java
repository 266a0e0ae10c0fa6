package pl.uchwalnik.kontrola.paczka;

import java.util.List;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Okolicznosci;

/**
 * Pack (paczka) as rules see it: all documents at once and the facts they were made from.
 *
 * @param plikProfilu name of the profile in findings; empty where there is none
 */
public record Paczka(List<Dokument> dokumenty, String plikProfilu, Okolicznosci okolicznosci) {

    /**
     * One document.
     *
     * @param nazwa what findings call it
     */
    public record Dokument(String nazwa, Rola rola, Kontekst kontekst) {

        public static Dokument of(String nazwa, String id, Akt akt, Okolicznosci okolicznosci) {
            return new Dokument(nazwa, Rola.of(id, akt), Kontekst.of(akt, okolicznosci));
        }

        /** Its name without the path: the id in a pack, else the name of the file. */
        public String krotko() {
            return nazwa.substring(
                    Math.max(nazwa.lastIndexOf('#'), Math.max(nazwa.lastIndexOf('/'), nazwa.lastIndexOf('\\'))) + 1);
        }

        /** A place in this document. */
        public Polozenie at(Polozenie gdzie) {
            return new Polozenie(nazwa, gdzie.wiersz(), gdzie.kolumna(), gdzie.adres());
        }
    }

    public Paczka {
        dokumenty = List.copyOf(dokumenty);
    }

    public List<Dokument> documents(Rola... role) {
        List<Rola> chciane = List.of(role);
        return dokumenty.stream().filter(d -> chciane.contains(d.rola())).toList();
    }

    /** A fact of the profile by its path. */
    public Polozenie fact(String sciezka) {
        return Polozenie.of(plikProfilu).withAdres(sciezka);
    }
}
