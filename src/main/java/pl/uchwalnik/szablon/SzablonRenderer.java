package pl.uchwalnik.szablon;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.jezyk.TablicaOdmiany;
import pl.uchwalnik.prawo.RejestrAktow;
import pl.uchwalnik.profil.Profil;
import pl.uchwalnik.profil.SciezkiProfilu;
import pl.uchwalnik.szablon.silnik.FormatAktu;
import pl.uchwalnik.szablon.silnik.Silnik;
import pl.uchwalnik.szablon.silnik.SzablonLoader;
import pl.uchwalnik.zapis.RecordMap;

/**
 * Renderer of templates (wykonanie szablonu): template and profile give the text of a document. One renderer serves many
 * profiles and threads; templates are read and parsed once.
 */
public final class SzablonRenderer {

    private final Wykonanie.Srodki srodki;
    private final SzablonLoader loader;

    public SzablonRenderer(ZrodloSzablonow zrodla, RejestrAktow rejestr) {
        this(zrodla, rejestr, Ograniczenia.ZWYKLE);
    }

    /**
     * @param zrodla where templates come from
     * @param rejestr acts that templates cite
     * @param ograniczenia what a template may use up
     */
    public SzablonRenderer(ZrodloSzablonow zrodla, RejestrAktow rejestr, Ograniczenia ograniczenia) {
        this.loader = new SzablonLoader(zrodla);
        FormatAktu format = new FormatAktu();
        this.srodki = new Wykonanie.Srodki(
                new Silnik(loader, format, Wykonanie::handle),
                loader,
                format,
                new SciezkiProfilu(),
                TablicaOdmiany.load(),
                rejestr,
                ograniczenia);
    }

    /** Bounds of one run (ograniczenia): time and size of the text in characters. */
    public record Ograniczenia(Duration czas, int znaki) {
        public static final Ograniczenia ZWYKLE = new Ograniczenia(Duration.ofSeconds(10), 10_000_000);
    }

    /** The renderer with the folder of the user, if there is one, and the register of the product. */
    public static SzablonRenderer of(Optional<Path> katalog) {
        return new SzablonRenderer(new ZrodloSzablonow(katalog), RejestrAktow.load());
    }

    /**
     * Renders a template for a profile.
     *
     * @param szablon name of the template file: {@code statut.ftl}
     * @param dodatkowe what the product adds for this document: texts, numbers, lists, maps, {@link TekstGotowy}
     */
    public Wynik<TekstDokumentu> render(String szablon, Profil profil, Map<String, Object> dodatkowe) {
        return new Wykonanie(srodki, RecordMap.of(profil), dodatkowe).run(szablon);
    }

    /** Text of a template already used, for excerpts in reports. */
    public Optional<Zrodlo> zrodlo(String nazwa) {
        return Optional.ofNullable(loader.zrodla().get(nazwa));
    }
}
