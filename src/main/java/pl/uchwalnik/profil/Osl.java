package pl.uchwalnik.profil;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.uchwalnik.zapis.Wlaczone;

/** Decisions on organising the local community (organizowanie społeczności lokalnej, OSL). */
public record Osl(
        @Wlaczone Decyzje decyzje,
        Optional<Komorka> komorka,
        Optional<Organizator> organizator,
        List<Klub> kluby,
        List<Spolecznosc> spolecznosci,
        List<Partner> partnerzy,
        @Wlaczone Umocowanie umocowanie,
        Optional<Klauzule> klauzule) {

    /** Size class, who delivers OSL, in what form (decyzje). */
    public record Decyzje(Optional<Klasa> klasa, Optional<Realizacja> strategia, Optional<Forma> forma) {}

    /** Size class of the gmina (klasa): up to 25, up to 100, over 100 thousand inhabitants. */
    public enum Klasa {
        MALA,
        SREDNIA,
        DUZA
    }

    /** Who delivers OSL (strategia realizacji). */
    public enum Realizacja {
        OPS,
        NGO,
        PARTNERSTWO
    }

    /** Form of OSL in the structure of the OPS (forma). */
    public enum Forma {
        FUNKCJA,
        STANOWISKO,
        ZESPOL,
        DZIAL
    }

    /** Organiser of the local community (organizator społeczności lokalnej). */
    public record Organizator(Optional<String> imieNazwisko, Optional<String> stanowisko) {}

    /** Kind of club (klub) that OSL runs. */
    public enum Klub {
        KLUB_SAMOPOMOCY,
        KLUB_WOLONTARIUSZA,
        KLUB_SENIORA,
        KLUB_INTEGRACJI_SPOLECZNEJ,
        SWIETLICA
    }

    /** Area and power of attorney (umocowanie). */
    public record Umocowanie(Optional<String> obszar, Optional<Dokument> pelnomocnictwo) {}

    /**
     * Clauses (klauzule) for the amendment of the statute.
     *
     * @param wylacz ids of clauses not wanted
     * @param miejsca addresses by clause id, e.g. {@code § 6 ust. 1}
     */
    public record Klauzule(List<String> wylacz, Map<String, String> miejsca) {
        public Klauzule {
            wylacz = List.copyOf(wylacz);
            miejsca = Collections.unmodifiableMap(new LinkedHashMap<>(miejsca));
        }
    }

    public Osl {
        kluby = List.copyOf(kluby);
        spolecznosci = List.copyOf(spolecznosci);
        partnerzy = List.copyOf(partnerzy);
    }
}
