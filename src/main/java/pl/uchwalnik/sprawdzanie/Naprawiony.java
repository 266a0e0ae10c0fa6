package pl.uchwalnik.sprawdzanie;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import pl.uchwalnik.Format;
import pl.uchwalnik.GotowyDokument;
import pl.uchwalnik.Potok;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.kontrola.Okolicznosci;
import pl.uchwalnik.kontrola.naprawa.Naprawa;
import pl.uchwalnik.kontrola.naprawa.Poprawka;
import pl.uchwalnik.skladnia.AktParser;
import pl.uchwalnik.skladnia.AktPrinter;

/**
 * Corrected copy of an act (naprawiony akt) as a file.
 *
 * @param akt its tree, with the lines of the canonical text
 * @param dokument what is written
 * @param tekst the copy is that text, so its lines may be shown
 * @param zbior the copy checked again
 */
public record Naprawiony(Akt akt, GotowyDokument dokument, boolean tekst, List<Poprawka> poprawki, Zbior zbior) {

    public Naprawiony {
        poprawki = List.copyOf(poprawki);
    }

    static Wynik<Naprawiony> make(List<Zbior> zbiory, Okolicznosci okolicznosci, Path wynik) {
        List<Sprawdzony> dokumenty =
                zbiory.stream().flatMap(z -> z.dokumenty().stream()).toList();
        Polozenie gdzie = Polozenie.of(wynik.toString());
        if (dokumenty.size() != 1 || !dokumenty.getFirst().id().isEmpty()) {
            return Wynik.brak(Diagnoza.blad(
                            "W142", gdzie, "poprawioną kopię można zapisać tylko dla jednego pliku z aktem.")
                    .withPodpowiedz("Podaj jeden plik; pakiet z profilu poprawia się w szablonach i w profilu."));
        }
        String rozszerzenie = wynik.toString().toLowerCase(Locale.ROOT);
        boolean txt = rozszerzenie.endsWith(".txt");
        if (!txt && !rozszerzenie.endsWith(".docx")) {
            return Wynik.brak(Diagnoza.blad("W142", gdzie, "poprawioną kopię zapisuje się jako .txt albo .docx.")
                    .withPodpowiedz("Podaj nazwę z jednym z tych rozszerzeń."));
        }
        if (Files.exists(wynik)) {
            return Wynik.brak(Diagnoza.blad("W004", gdzie, "taki plik już istnieje; nie zostanie nadpisany.")
                    .withPodpowiedz("Podaj inną nazwę; aktu nie poprawia się w miejscu."));
        }
        return make(dokumenty.getFirst(), okolicznosci, txt, wynik.toString());
    }

    private static Wynik<Naprawiony> make(Sprawdzony dokument, Okolicznosci okolicznosci, boolean txt, String wynik) {
        Naprawa naprawa = Naprawa.of(dokument.akt(), okolicznosci);
        String tekst = new AktPrinter().print(naprawa.akt());
        Akt akt =
                AktParser.istniejacy().parse(new Zrodlo(wynik, tekst)).wartosc().orElse(naprawa.akt());
        List<Poprawka> poprawki = naprawa.poprawki().stream()
                .map(p -> new Poprawka(p.kod(), dokument.inFile(p.polozenie()), p.bylo(), p.jest()))
                .toList();
        return Wynik.of(new Naprawiony(
                akt,
                new GotowyDokument("", naprawa.akt(), tekst),
                txt,
                poprawki,
                Zbior.nieodczytany(wynik, List.of())));
    }

    /** The bytes of the file. */
    public Wynik<byte[]> bytes(Potok potok) {
        return potok.render(dokument, tekst ? Format.TXT : Format.DOCX);
    }

    Naprawiony withZbior(Zbior nowy) {
        return new Naprawiony(akt, dokument, tekst, poprawki, nowy);
    }
}
