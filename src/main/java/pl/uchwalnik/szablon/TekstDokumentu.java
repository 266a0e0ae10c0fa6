package pl.uchwalnik.szablon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Zrodlo;

/**
 * Text of a document (tekst dokumentu) in the canonical form, which remembers the template line of each of its lines.
 *
 * @param zrodlo the text produced
 * @param miejsca template place of every line, in order
 * @param szablony texts of the templates used, by name, for excerpts in reports
 */
public record TekstDokumentu(Zrodlo zrodlo, List<Polozenie> miejsca, Map<String, Zrodlo> szablony) {

    public TekstDokumentu {
        miejsca = List.copyOf(miejsca);
        szablony = Map.copyOf(szablony);
    }

    /** Where a line of the text came from; the nearest earlier line of a template for lines that came from none. */
    public Optional<Polozenie> miejsce(int wiersz) {
        return wiersz >= 1 && wiersz <= miejsca.size() ? Optional.of(miejsca.get(wiersz - 1)) : Optional.empty();
    }

    /**
     * The finding at the template line that made the text; the produced line stays as a related place. A finding about
     * something else is returned as it is.
     */
    public Diagnoza atSzablon(Diagnoza d) {
        Polozenie tu = d.polozenie();
        if (!tu.plik().equals(zrodlo.nazwa())) {
            return d;
        }
        return miejsce(tu.wiersz())
                .map(m -> d.withPolozenie(m.withAdres(tu.adres())).withPowiazane(tu, "wiersz utworzonego tekstu"))
                .orElse(d);
    }

    /** The text of a source a finding points to: the produced text or a template. */
    public Optional<Zrodlo> zrodlo(String nazwa) {
        return nazwa.equals(zrodlo.nazwa()) ? Optional.of(zrodlo) : Optional.ofNullable(szablony.get(nazwa));
    }
}
