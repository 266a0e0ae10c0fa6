package pl.uchwalnik.sprawdzanie;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Etykieta;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.wczytanie.MiejscaPliku;

/**
 * Document that was checked (sprawdzony dokument).
 *
 * @param nazwa what findings call it: the path of its file, or {@code profil.yaml#pal} for one made from a profile
 * @param id name of the document in its pack; empty for a single file
 * @param miejsca where in the file a line of the tree stands
 * @param diagnozy findings with the lines of the tree, for those who walk it
 */
public record Sprawdzony(String nazwa, String id, Akt akt, MiejscaPliku miejsca, List<Diagnoza> diagnozy) {

    public Sprawdzony {
        diagnozy = List.copyOf(diagnozy);
    }

    /** With those of the findings that stand in this document. */
    Sprawdzony plus(List<Diagnoza> inne) {
        List<Diagnoza> razem = new ArrayList<>(diagnozy);
        inne.stream().filter(d -> d.polozenie().plik().equals(nazwa)).forEach(razem::add);
        return new Sprawdzony(nazwa, id, akt, miejsca, razem);
    }

    /** With the columns of the words that findings quote, as the lines of the file have them. */
    Sprawdzony placed(Wiersze zrodlo) {
        return new Sprawdzony(
                nazwa, id, akt, miejsca, diagnozy.stream().map(zrodlo::placed).toList());
    }

    /** With what another look at the document finds, named as its file. */
    Sprawdzony plus(Function<Akt, List<Diagnoza>> spojrzenie) {
        return plus(spojrzenie.apply(akt).stream()
                .map(d -> d.withPolozenie(d.polozenie().withPlik(nazwa)))
                .toList());
    }

    /** Findings as a person is shown them: a line only where the file has that line. */
    public List<Diagnoza> shown() {
        return miejsca.wprost() ? diagnozy : diagnozy.stream().map(this::inFile).toList();
    }

    private Diagnoza inFile(Diagnoza d) {
        return new Diagnoza(
                d.kod(),
                d.waga(),
                inFile(d.polozenie()),
                d.tekst(),
                d.podpowiedzi(),
                d.podstawa(),
                d.powiazane().stream()
                        .map(e -> new Etykieta(inFile(e.polozenie()), e.tekst()))
                        .toList());
    }

    /** The place in the file of a place in the tree. */
    Polozenie inFile(Polozenie p) {
        return miejsca.of(p).withPlik(nazwa).withAdres(p.adres());
    }
}
