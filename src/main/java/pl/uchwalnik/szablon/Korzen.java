package pl.uchwalnik.szablon;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.uchwalnik.diagnostyka.Podobienstwo;
import pl.uchwalnik.szablon.dane.CzytanieWarunkowe;
import pl.uchwalnik.szablon.dane.Fakty;
import pl.uchwalnik.szablon.dane.NieznanaNazwa;

/**
 * Root of the data (korzeń): functions, then what the product adds for one document, then the keys of the profile. A name
 * that is none of them is an error.
 */
record Korzen(
        Fakty fakty, Map<String, TemplateModel> funkcje, Map<String, Object> dodatkowe, Map<String, Object> profil)
        implements TemplateHashModel {

    @Override
    public @Nullable TemplateModel get(String klucz) throws TemplateModelException {
        TemplateModel funkcja = funkcje.get(klucz);
        if (funkcja != null) {
            return funkcja;
        }
        Object dodatek = dodatkowe.get(klucz);
        if (dodatek != null) {
            return fakty.wrap(dodatek, "");
        }
        Object fakt = profil.get(klucz);
        if (fakt != null) {
            return fakty.wrap(fakt, klucz);
        }
        if (fakty.topKeys().contains(klucz)) {
            return fakty.blank(klucz);
        }
        if (CzytanieWarunkowe.isAsked()) {
            // a variable of the template that has not been set yet may be asked for
            return null;
        }
        List<String> znane = new ArrayList<>(fakty.topKeys());
        znane.addAll(funkcje.keySet());
        znane.addAll(dodatkowe.keySet());
        throw new NieznanaNazwa(klucz, klucz, Podobienstwo.nearest(klucz, znane));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
