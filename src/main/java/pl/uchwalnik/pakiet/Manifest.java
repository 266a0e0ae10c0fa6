package pl.uchwalnik.pakiet;

import java.util.List;
import java.util.Optional;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.zapis.Wlaczone;

/**
 * Manifest (manifest) of a pack: what the program left in the folder and what it was made of.
 *
 * @param wersja version of the shape of this file; 1
 * @param program version of the program
 * @param wejscia inputs with their digests
 * @param odcisk digest of all inputs, the templates and the program: the same digest means the same pack
 * @param pliki files, in order
 */
public record Manifest(
        int wersja, String program, List<Wejscie> wejscia, String odcisk, List<Wpis> pliki, List<Usterka> diagnozy) {

    /** Name of the file in the folder of the pack. */
    public static final String NAZWA = "pakiet.json";

    /** Nothing was made yet. */
    public static final Manifest PUSTY = new Manifest(1, "", List.of(), "", List.of(), List.of());

    /** Input (wejście): a profile or a file it refers to. */
    public record Wejscie(String plik, String sha256) {}

    /**
     * Entry (wpis): one file.
     *
     * @param odcisk of the inputs it was made of
     * @param poprzedni digest of the file that is being replaced: both are ours if the replacement was interrupted
     */
    public record Wpis(String nazwa, String dokument, String sha256, String odcisk, Optional<String> poprzedni) {
        /** The same entry while the file it replaces may still stand. */
        Wpis replacing(String dawny) {
            return new Wpis(nazwa, dokument, sha256, odcisk, Optional.of(dawny));
        }

        boolean nasz(String sha) {
            return sha256.equals(sha) || poprzedni.filter(sha::equals).isPresent();
        }
    }

    /** Finding (usterka) without its excerpts. */
    public record Usterka(
            String dokument,
            String kod,
            String waga,
            @Wlaczone Gdzie gdzie,
            String tekst,
            List<String> podpowiedzi,
            Optional<String> podstawa) {
        public Usterka {
            podpowiedzi = List.copyOf(podpowiedzi);
        }
    }

    /** Place (gdzie) of a finding. */
    public record Gdzie(Optional<String> plik, int wiersz, int kolumna, Optional<String> adres) {}

    public Manifest {
        wejscia = List.copyOf(wejscia);
        pliki = List.copyOf(pliki);
        diagnozy = List.copyOf(diagnozy);
    }

    public Optional<Wpis> wpis(String nazwa) {
        return pliki.stream().filter(w -> w.nazwa().equals(nazwa)).findFirst();
    }

    static Usterka usterka(String dokument, Diagnoza d) {
        Polozenie p = d.polozenie();
        return new Usterka(
                dokument,
                d.kod(),
                d.waga().kod(),
                new Gdzie(niepusty(p.plik()), p.wiersz(), p.kolumna(), niepusty(p.adres())),
                d.tekst(),
                d.podpowiedzi(),
                niepusty(d.podstawa()));
    }

    private static Optional<String> niepusty(String s) {
        return s.isEmpty() ? Optional.empty() : Optional.of(s);
    }

    static Diagnoza diagnoza(Usterka u) {
        Waga waga = List.of(Waga.values()).stream()
                .filter(w -> w.kod().equals(u.waga()))
                .findFirst()
                .orElse(Waga.UWAGA);
        Gdzie g = u.gdzie();
        return new Diagnoza(
                u.kod(),
                waga,
                new Polozenie(
                        g.plik().orElse(""), g.wiersz(), g.kolumna(), g.adres().orElse("")),
                u.tekst(),
                u.podpowiedzi(),
                u.podstawa().orElse(""),
                List.of());
    }
}
