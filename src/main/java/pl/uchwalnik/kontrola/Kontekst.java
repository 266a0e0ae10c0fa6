package pl.uchwalnik.kontrola;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pl.uchwalnik.akt.Adres;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.JednostkaZAdresem;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.diagnostyka.Polozenie;

/**
 * What a rule sees (kontekst): the act, every unit with its address, every piece of text. Quoted text of amending
 * commands belongs to another act and is left out of units.
 */
public record Kontekst(Akt akt, List<JednostkaZAdresem> jednostki, List<Fragment> fragmenty) {

    /** Units of one kind under one parent (poziom numeracji), in the order of the text: what is numbered together. */
    public record Poziom(Adres nad, RodzajJednostki rodzaj) {}

    public Kontekst {
        jednostki = List.copyOf(jednostki);
        fragmenty = List.copyOf(fragmenty);
    }

    public static Kontekst of(Akt akt) {
        return new Kontekst(akt, akt.jednostki(), Fragmenty.of(akt));
    }

    /** Where a finding on a unit points. */
    public static Polozenie polozenie(JednostkaZAdresem j) {
        return j.jednostka().miejsce().polozenie().withAdres(j.adres().toString());
    }

    /** Units of the body alone. */
    public List<JednostkaZAdresem> jednostkiGlowne() {
        return jednostki.stream().filter(j -> !j.adres().czesc().zalacznik()).toList();
    }

    /** Units that are numbered together. */
    public Map<Poziom, List<JednostkaZAdresem>> poziomy() {
        Map<Poziom, List<JednostkaZAdresem>> wynik = new LinkedHashMap<>();
        for (JednostkaZAdresem j : jednostki) {
            Poziom poziom = new Poziom(j.adres().rodzic(), j.jednostka().rodzaj());
            wynik.computeIfAbsent(poziom, p -> new ArrayList<>()).add(j);
        }
        return wynik;
    }

    /** Where a finding on the title block points. */
    public Polozenie naglowek() {
        return akt.naglowek().miejsce().polozenie().withAdres("tytuł");
    }

    /** An excerpt or a programme without a title block: rules of the frame of an act do not concern it. */
    public boolean maNaglowek() {
        return !akt.naglowek().pusty();
    }

    /** True for an amending act (akt zmieniający). */
    public boolean zmieniajacy() {
        String przedmiot = akt.naglowek().przedmiot().toLowerCase(Locale.ROOT);
        return przedmiot.startsWith("zmieniając") || przedmiot.startsWith("w sprawie zmiany");
    }

    public boolean zarzadzenie() {
        return akt.metryka().pole("rodzaj").equals("zarzadzenie")
                || akt.naglowek().rodzaj().toUpperCase(Locale.ROOT).startsWith("ZARZĄDZENIE");
    }

    public boolean uchwala() {
        return akt.metryka().pole("rodzaj").equals("uchwala")
                || akt.naglowek().rodzaj().toUpperCase(Locale.ROOT).startsWith("UCHWAŁA");
    }

    /**
     * True where the act is local law (akt prawa miejscowego). The front matter decides; an act that came without it is
     * local law when it gives or changes a statute (prevailing view).
     */
    public boolean prawoMiejscowe() {
        return akt.metryka().pole("prawo_miejscowe").isEmpty()
                ? uchwala() && akt.naglowek().przedmiot().contains(" statut")
                : akt.metryka().tak("prawo_miejscowe");
    }
}
