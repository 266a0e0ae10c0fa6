package pl.uchwalnik.szablon.dane;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.uchwalnik.diagnostyka.Podobienstwo;
import pl.uchwalnik.jezyk.Przypadek;
import pl.uchwalnik.jezyk.TablicaOdmiany;
import pl.uchwalnik.profil.SciezkiProfilu;
import pl.uchwalnik.zapis.Typ;

/**
 * Facts of one document for the engine (fakty): wraps what a profile says, knows what it could say, and tells a missing
 * fact from a misspelt name.
 */
public final class Fakty {

    private final SciezkiProfilu sciezki;
    private final TablicaOdmiany tablica;

    /** Path of the last missing fact that was only asked for; explains a default that is missing too. */
    private String ostatniBrak = "";

    public Fakty(SciezkiProfilu sciezki, TablicaOdmiany tablica) {
        this.sciezki = sciezki;
        this.tablica = tablica;
    }

    public TablicaOdmiany tablica() {
        return tablica;
    }

    /** The path of the last missing fact, once. */
    public Optional<String> takeOstatniBrak() {
        String s = ostatniBrak;
        ostatniBrak = "";
        return s.isEmpty() ? Optional.empty() : Optional.of(s);
    }

    boolean isLogical(String sciezka) {
        return sciezki.typ(sciezka).filter(t -> t == Typ.Prosty.LOGICZNA).isPresent();
    }

    /** A value of the profile, or of our own data when the path is empty. */
    public TemplateModel wrap(Object wartosc, String sciezka) {
        return switch (wartosc) {
            case TemplateModel m -> m;
            // a raised bracket makes a footnote mark and has no protected form; in a name it is a slip of the keyboard
            case String s -> new Wartosc.Tekst(sciezka.isEmpty() ? s : s.replace('⁾', ')'));
            case Boolean b -> b ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
            case Integer i -> new Wartosc.Liczba(BigDecimal.valueOf(i));
            case Long l -> new Wartosc.Liczba(BigDecimal.valueOf(l));
            case BigDecimal d -> new Wartosc.Liczba(d);
            case LocalDate d -> new Wartosc.Data(d);
            case List<?> l -> new Wartosc.Lista(this, l, sciezka);
            case Map<?, ?> m -> new Wartosc.Mapa(this, m, sciezka);
            default -> throw new IllegalArgumentException("A template cannot hold " + wartosc.getClass());
        };
    }

    /**
     * What a key without a value means: a missing fact, or a name that does not exist.
     *
     * @param sciezka path of the holder; empty for data that are not of the profile
     */
    @Nullable
    TemplateModel missing(String sciezka, String klucz) throws TemplateModelException {
        String pelna = sciezka + "." + klucz;
        if (sciezka.isEmpty()) {
            return null;
        }
        if (sciezki.contains(pelna) || isForm(sciezka, klucz)) {
            return blank(pelna);
        }
        if (klucz.equals(Odmienianie.KLUCZ) && Odmienianie.isNamed(sciezki, sciezka)) {
            return blank(pelna);
        }
        throw new NieznanaNazwa(pelna, klucz, Podobienstwo.nearest(klucz, sciezki.keys(sciezka)));
    }

    private static boolean isForm(String sciezka, String klucz) {
        return sciezka.endsWith("." + Odmienianie.KLUCZ) && Przypadek.of(klucz).isPresent();
    }

    /** A known fact without a value: absent when asked for, a blank when used. */
    public @Nullable TemplateModel blank(String sciezka) {
        String fakt = Odmienianie.realPath(sciezki, sciezka);
        if (CzytanieWarunkowe.isAsked()) {
            ostatniBrak = fakt;
            return null;
        }
        return Brak.of(this, fakt);
    }

    /** The name of a holder in the cases, for keys {@code odmiana}; empty where a holder has no name. */
    Optional<TemplateModel> odmiana(Map<?, ?> posiadacz, String sciezka) {
        return !sciezka.isEmpty() && Odmienianie.isNamed(sciezki, sciezka)
                ? Optional.of(new Odmienianie(this, posiadacz, sciezka))
                : Optional.empty();
    }

    public List<String> topKeys() {
        return sciezki.keys("");
    }

    /** A missing fact to be used, never asked for. */
    public Brak brak(String sciezka) {
        return Brak.of(this, Odmienianie.realPath(sciezki, sciezka));
    }
}
