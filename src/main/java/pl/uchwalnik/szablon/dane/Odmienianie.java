package pl.uchwalnik.szablon.dane;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.uchwalnik.jezyk.Przyimek;
import pl.uchwalnik.jezyk.Przypadek;
import pl.uchwalnik.profil.SciezkiProfilu;

/**
 * Inflection of a name (odmienianie): {@code ops.odmiana.C}. Forms stored in the profile win; else the name, or its {@code
 * glowa}, goes through the closed table; what the table does not know is a blank.
 */
public record Odmienianie(Fakty fakty, Map<?, ?> posiadacz, String sciezka) implements TemplateHashModel {

    public static final String KLUCZ = "odmiana";

    public static final String PRZYIMEK = "w";

    /** Keys under which the name of a holder may stand, the fullest first. */
    private static final List<String> NAZWY = List.of("glowa", "nazwa", "tytul", "stanowisko");

    /** Whether what stands at a path has a name that can be inflected. */
    static boolean isNamed(SciezkiProfilu sciezki, String sciezka) {
        return sciezki.contains(sciezka + "." + KLUCZ)
                || NAZWY.stream().anyMatch(n -> sciezki.contains(sciezka + "." + n));
    }

    /** The path a person can fill: the nominative is no key of {@code odmiana}, it is the name itself. */
    static String realPath(SciezkiProfilu sciezki, String sciezka) {
        String koniec = "." + KLUCZ + "." + Przypadek.MIANOWNIK.skrot();
        if (!sciezka.endsWith(koniec)) {
            return sciezka;
        }
        String posiadacz = sciezka.substring(0, sciezka.length() - koniec.length());
        return NAZWY.stream()
                .skip(1)
                .map(n -> posiadacz + "." + n)
                .filter(sciezki::contains)
                .findFirst()
                .orElse(sciezka);
    }

    @Override
    public @Nullable TemplateModel get(String klucz) throws TemplateModelException {
        Object forma = posiadacz.get(KLUCZ) instanceof Map<?, ?> m ? m.get(klucz) : null;
        if (forma != null) {
            return fakty.wrap(forma, sciezka + "." + KLUCZ + "." + klucz);
        }
        if (klucz.equals(PRZYIMEK)) {
            return przyimek();
        }
        Optional<Przypadek> przypadek = Przypadek.of(klucz);
        Optional<String> tekst = przypadek.flatMap(this::form);
        return tekst.isPresent() ? new Wartosc.Tekst(tekst.get()) : fakty.missing(sciezka + "." + KLUCZ, klucz);
    }

    private @Nullable TemplateModel przyimek() throws TemplateModelException {
        TemplateModel ms = get(Przypadek.MIEJSCOWNIK.skrot());
        return ms instanceof Wartosc.Tekst t ? new Wartosc.Tekst(Przyimek.w(t.tekst())) : ms;
    }

    private Optional<String> form(Przypadek przypadek) {
        if (przypadek == Przypadek.MIANOWNIK) {
            return NAZWY.stream()
                    .skip(1)
                    .flatMap(n -> text(n).stream())
                    .findFirst()
                    .or(() -> text("glowa").map(g -> g.replace("|", " ")));
        }
        return NAZWY.stream()
                .flatMap(n -> text(n).stream())
                .findFirst()
                .flatMap(n -> fakty.tablica().odmien(n, przypadek));
    }

    private Optional<String> text(String klucz) {
        return posiadacz.get(klucz) instanceof String s ? Optional.of(s) : Optional.empty();
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
