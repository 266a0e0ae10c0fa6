package pl.uchwalnik;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.nowelizacja.Nowelizacja;
import pl.uchwalnik.nowelizacja.TekstZmian;
import pl.uchwalnik.nowelizacja.klauzule.Klauzula;
import pl.uchwalnik.nowelizacja.klauzule.KlauzuleReader;
import pl.uchwalnik.nowelizacja.klauzule.UstawieniaKlauzul;
import pl.uchwalnik.nowelizacja.klauzule.WstawianieKlauzul.Wstawiona;
import pl.uchwalnik.nowelizacja.polecenia.RodzajAktu;
import pl.uchwalnik.nowelizacja.zapis.Rama;
import pl.uchwalnik.profil.Osl;
import pl.uchwalnik.profil.Profil;
import pl.uchwalnik.skladnia.AktParser;
import pl.uchwalnik.szablon.SzablonRenderer;
import pl.uchwalnik.szablon.TekstDokumentu;
import pl.uchwalnik.szablon.TekstGotowy;
import pl.uchwalnik.wczytanie.Wczytanie;

/**
 * Amendment of the statute in force (zmiana statutu): clauses of the templates are put into the statute that the profile
 * names, and the difference of the two texts gives the commands. The sentences stay in the templates, the words of the
 * commands in {@code nowelizacja}.
 *
 * @param katalog folder of the profile, to which the path of the statute is relative
 */
public record ZmianaStatutu(SzablonRenderer szablony, Path katalog) {

    /** Id of the document that this makes. */
    public static final String DOKUMENT = "statut-zmiana";

    private static final String KLAUZULE = "statut-zmiana/klauzule.ftl";
    private static final String RAMA = "statut-zmiana/rama.ftl";

    /**
     * What the template of the document needs beside the profile: {@code zmiany}, the amending provision, and {@code
     * klauzule}, what was put in and why. Without a text of the statute both are left out and the template prints a blank.
     */
    public Wynik<Map<String, Object>> dodatkowe(Profil profil) {
        return profil.ops()
                .akty()
                .statut()
                .flatMap(s -> s.plik())
                .map(plik -> zmien(profil, katalog.resolve(plik)).then(z -> Wynik.of(facts(z))))
                .orElseGet(() -> Wynik.of(Map.of("zmiany", new TekstGotowy(""), "klauzule", List.of())));
    }

    private Wynik<TekstZmian> zmien(Profil profil, Path plik) {
        return new Wczytanie(false)
                .read(plik)
                .then(w -> Wynik.of(w.akt()))
                .then(statut -> klauzule(profil).then(k -> rama(profil).then(r -> zmien(statut, k, profil, r))));
    }

    private static Wynik<TekstZmian> zmien(Akt statut, List<Klauzula> klauzule, Profil profil, String rama) {
        Optional<Osl.Klauzule> wProfilu = profil.osl().flatMap(Osl::klauzule);
        UstawieniaKlauzul ustawienia = wProfilu.map(
                        k -> new UstawieniaKlauzul(k.wylacz(), new LinkedHashMap<>(k.miejsca())))
                .orElse(UstawieniaKlauzul.BRAK);
        return Nowelizacja.zmien(statut, klauzule, ustawienia, new Rama(rama, RodzajAktu.UCHWALA));
    }

    private Wynik<List<Klauzula>> klauzule(Profil profil) {
        return render(KLAUZULE, profil).then(t -> KlauzuleReader.read(t.zrodlo()));
    }

    private Wynik<String> rama(Profil profil) {
        return render(RAMA, profil)
                .then(t -> AktParser.szablonowy().parseTresc(t.zrodlo()))
                .then(tresc -> Wynik.of(text(tresc)));
    }

    private Wynik<TekstDokumentu> render(String szablon, Profil profil) {
        return szablony.render(szablon, profil, Map.of());
    }

    private static String text(List<Skladnik> tresc) {
        return tresc.stream()
                .filter(Akapit.class::isInstance)
                .map(s -> ((Akapit) s).tekst())
                .findFirst()
                .orElse("");
    }

    private static Map<String, Object> facts(TekstZmian zmiany) {
        return Map.of(
                "zmiany",
                new TekstGotowy(zmiany.tekst()),
                "klauzule",
                zmiany.klauzule().stream().map(ZmianaStatutu::fact).toList());
    }

    private static Map<String, Object> fact(Wstawiona w) {
        return Map.of(
                "id", w.klauzula().id(),
                "nazwa", w.klauzula().nazwa(),
                "uzasadnienie", w.klauzula().uzasadnienie(),
                "miejsce", w.miejsce());
    }
}
