package pl.uchwalnik.szablon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.profil.SciezkiProfilu;
import pl.uchwalnik.zapis.RecordBinder;
import pl.uchwalnik.zapis.YamlReader;

/**
 * Register of documents (rejestr dokumentów): what can be made, in the order of files and reports. It lies among the
 * templates, so a folder of the user may have its own.
 *
 * @param diagnozy what is wrong with the register of the user; then ours is used
 */
public record RejestrDokumentow(List<OpisDokumentu> dokumenty, List<Diagnoza> diagnozy) {

    private static final String PLIK = "dokumenty.yaml";

    public RejestrDokumentow {
        dokumenty = List.copyOf(dokumenty);
        diagnozy = List.copyOf(diagnozy);
    }

    /** Shape of the file. */
    public record Plik(List<OpisDokumentu> dokumenty) {}

    /** The register of the folder, if it has one, else the one of the product. */
    public static RejestrDokumentow load(Optional<Path> katalog) {
        Wynik<RejestrDokumentow> wynik = read(new ZrodloSzablonow(katalog));
        if (wynik.wartosc().isPresent()) {
            return wynik.wartosc().get();
        }
        RejestrDokumentow nasz = read(ZrodloSzablonow.wbudowane())
                .wartosc()
                .orElseThrow(() -> new IllegalStateException(PLIK + ": " + wynik.diagnozy()));
        return new RejestrDokumentow(nasz.dokumenty(), wynik.diagnozy());
    }

    static Wynik<RejestrDokumentow> read(ZrodloSzablonow zrodla) {
        Optional<Zrodlo> zrodlo = zrodla.read(PLIK);
        if (zrodlo.isEmpty()) {
            return Wynik.brak(Diagnoza.blad("T013", Polozenie.of(PLIK), "nie ma rejestru dokumentów"));
        }
        return new YamlReader()
                .read(zrodlo.get())
                .then(w -> RecordBinder.bind(w, Plik.class, 'D'))
                .then(p -> check(p, zrodlo.get()));
    }

    private static Wynik<RejestrDokumentow> check(Plik plik, Zrodlo zrodlo) {
        SciezkiProfilu sciezki = new SciezkiProfilu();
        List<Diagnoza> bledy = new ArrayList<>();
        List<String> znane = new ArrayList<>();
        for (OpisDokumentu d : plik.dokumenty()) {
            if (znane.contains(d.id())) {
                bledy.add(blad(zrodlo, d.id(), "dokument „" + d.id() + "” wymieniono dwa razy"));
            }
            znane.add(d.id());
            d.warunek().stream()
                    .flatMap(w -> Stream.concat(w.jest().stream(), w.brak().stream()))
                    .filter(s -> !sciezki.contains(s))
                    .forEach(s -> bledy.add(unknown(zrodlo, s, sciezki)));
        }
        return bledy.isEmpty() ? Wynik.of(new RejestrDokumentow(plik.dokumenty(), List.of())) : Wynik.brak(bledy);
    }

    private static Diagnoza unknown(Zrodlo zrodlo, String sciezka, SciezkiProfilu sciezki) {
        Diagnoza d = blad(zrodlo, sciezka, "warunek pyta o nieznaną ścieżkę profilu „" + sciezka + "”");
        return sciezki.nearest(sciezka)
                .map(n -> d.withPodpowiedz("czy chodziło o „" + n + "”?"))
                .orElse(d);
    }

    private static Diagnoza blad(Zrodlo zrodlo, String gdzie, String tekst) {
        return Diagnoza.blad("T013", zrodlo.polozenie(zrodlo.tekst().lastIndexOf(gdzie)), tekst);
    }

    /** The document of an id. */
    public Optional<OpisDokumentu> find(String id) {
        return dokumenty.stream().filter(d -> d.id().equals(id)).findFirst();
    }

    /** The document of an id known to be in the register. */
    public OpisDokumentu dokument(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no document " + id));
    }
}
