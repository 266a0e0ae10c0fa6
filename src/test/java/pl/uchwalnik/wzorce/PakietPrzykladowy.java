package pl.uchwalnik.wzorce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.uchwalnik.ZmianaStatutu;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.diagnostyka.WydrukDiagnoz;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.profil.Profil;
import pl.uchwalnik.profil.ProfilReader;
import pl.uchwalnik.skladnia.AktParser;
import pl.uchwalnik.skladnia.AktPrinter;
import pl.uchwalnik.szablon.SzablonRenderer;
import pl.uchwalnik.szablon.TekstDokumentu;

/** Documents of a sample profile as canonical texts; any error on the way fails the test with its place. */
final class PakietPrzykladowy {

    static final List<String> DOKUMENTY =
            List.of("statut", "statut-zmiana", "regulamin", "pal", "strategia-rozdzial-osl", "strategia");

    static final List<String> PROFILE = List.of("brzozowka", "lipowiec", "wrzosogrod");

    private static final SzablonRenderer SZABLONY = SzablonRenderer.of(Optional.empty());

    private PakietPrzykladowy() {}

    static String yaml(String profil) {
        try {
            return Files.readString(Path.of("profiles", profil + ".yaml"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Profil profil(String yaml) {
        Zrodlo zrodlo = new Zrodlo("profil.yaml", yaml);
        Wynik<Profil> w = new ProfilReader().read(zrodlo, Path.of("profiles"));
        assertNoErrors(w.diagnozy(), Optional.of(zrodlo));
        return w.wartosc().orElseThrow();
    }

    static Akt akt(String dokument, Profil profil) {
        Wynik<Map<String, Object>> dodatkowe = dokument.equals(ZmianaStatutu.DOKUMENT)
                ? new ZmianaStatutu(SZABLONY, Path.of("profiles")).dodatkowe(profil)
                : Wynik.of(Map.of());
        Wynik<TekstDokumentu> tekst = dodatkowe.then(d -> SZABLONY.render(dokument + ".ftl", profil, d));
        assertNoErrors(tekst.diagnozy(), Optional.empty());
        Zrodlo zrodlo = tekst.wartosc().orElseThrow().zrodlo();
        Wynik<Akt> akt = AktParser.szablonowy().parse(zrodlo);
        assertNoErrors(akt.diagnozy(), Optional.of(zrodlo));
        return akt.wartosc().orElseThrow();
    }

    static String tekst(String dokument, Profil profil) {
        return new AktPrinter().print(akt(dokument, profil));
    }

    private static void assertNoErrors(List<Diagnoza> diagnozy, Optional<Zrodlo> zrodlo) {
        List<Diagnoza> bledy =
                diagnozy.stream().filter(d -> d.waga() == Waga.BLAD).toList();
        assertThat(new WydrukDiagnoz(nazwa -> SZABLONY.zrodlo(nazwa).or(() -> zrodlo)).print(bledy))
                .isEmpty();
    }
}
