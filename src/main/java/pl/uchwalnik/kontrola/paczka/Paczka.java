package pl.uchwalnik.kontrola.paczka;

import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Okolicznosci;
import pl.uchwalnik.profil.Profil;

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

        /** A place in this document. */
        Polozenie at(Polozenie gdzie) {
            return new Polozenie(nazwa, gdzie.wiersz(), gdzie.kolumna(), gdzie.adres());
        }
    }

    public Paczka {
        dokumenty = List.copyOf(dokumenty);
    }

    Optional<Profil> profil() {
        return okolicznosci.profil();
    }

    List<Dokument> documents(Rola... role) {
        List<Rola> chciane = List.of(role);
        return dokumenty.stream().filter(d -> chciane.contains(d.rola())).toList();
    }

    /** A fact of the profile by its path. */
    Polozenie fact(String sciezka) {
        return Polozenie.of(plikProfilu).withAdres(sciezka);
    }
}
