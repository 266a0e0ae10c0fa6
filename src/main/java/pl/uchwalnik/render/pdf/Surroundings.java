package pl.uchwalnik.render.pdf;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import pl.uchwalnik.akt.Adres;
import pl.uchwalnik.akt.Czlon;
import pl.uchwalnik.akt.Miejsce;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.render.Cytowanie;
import pl.uchwalnik.render.Styl;
import pl.uchwalnik.render.Wciecie;

/**
 * Where in the document a component stands.
 *
 * @param quoted level of quotation
 * @param shift how far everything is moved to the right, in twips
 * @param owner kind of the unit around it
 * @param address of that unit
 * @param headings level of the heading above
 */
record Surroundings(Cytowanie quoted, int shift, Optional<RodzajJednostki> owner, Adres address, int headings) {

    static Surroundings top(Adres.Czesc part, int headings) {
        return new Surroundings(Cytowanie.BRAK, 0, Optional.empty(), new Adres(part, List.of()), headings);
    }

    /** Inside a unit; the address of what is quoted remains that of the command. */
    Surroundings under(Czlon unit) {
        return new Surroundings(
                quoted, shift, Optional.of(unit.rodzaj()), isQuoted() ? address : address.plus(unit), headings);
    }

    Surroundings inQuotation() {
        Cytowanie level = quoted.under(owner);
        return new Surroundings(level, shift + level.przesuniecie(), Optional.empty(), address, headings);
    }

    Surroundings underHeading() {
        return shiftedHeadings(1);
    }

    Surroundings shiftedHeadings(int by) {
        return by == 0 ? this : new Surroundings(quoted, shift, owner, address, headings + by);
    }

    Surroundings indented(int twips) {
        return new Surroundings(quoted, shift + twips, owner, address, headings);
    }

    boolean isQuoted() {
        return quoted != Cytowanie.BRAK;
    }

    Wciecie moved(Wciecie indent) {
        return indent.moved(shift);
    }

    /** Left edge of what stands here without a mark, in twips. */
    int left() {
        return shift + owner.map(Styl::wnetrze).orElse(0);
    }

    /** Place of something read here; addresses are put together only for findings. */
    Supplier<Polozenie> place(Miejsce read) {
        return () -> {
            Polozenie p = read.polozenie();
            return p.adres().isEmpty() ? p.withAdres(address.toString()) : p;
        };
    }
}
