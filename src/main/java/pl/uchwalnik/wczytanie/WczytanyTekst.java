package pl.uchwalnik.wczytanie;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Zrodlo;

/**
 * Text of a file (wczytany tekst) twice: line by line as it stands there, and as the recogniser would set it, one unit a
 * line. An amending act is read from either, and both keep the places of the file.
 *
 * @param miejsca place of every line of {@code wprost}
 * @param miejscaRozpoznanego place of every line of {@code rozpoznany}, where its words begin in the file
 * @param domysly what the recogniser assumed
 */
public record WczytanyTekst(
        Zrodlo wprost,
        List<Polozenie> miejsca,
        Zrodlo rozpoznany,
        List<Polozenie> miejscaRozpoznanego,
        List<Diagnoza> domysly) {

    public WczytanyTekst {
        miejsca = List.copyOf(miejsca);
        miejscaRozpoznanego = List.copyOf(miejscaRozpoznanego);
        domysly = List.copyOf(domysly);
    }

    /** Where one command ends and the next begins on the same line: after a closed quotation. */
    private static final Pattern NASTEPNE = Pattern.compile(
            "(?<=[”“\"][;,.])\\s*(?=\\d{1,2}[.)/]\\s*(?:[Ww]e? |[Pp]o |[Uu]chyla|[Ss]kreśla|[Dd]odaje|[Uu]żyt|§))");

    /** The lines with every command on one of its own. */
    static List<Linia> items(List<Linia> linie) {
        List<Linia> wynik = new ArrayList<>();
        for (Linia l : linie) {
            for (String kawalek : NASTEPNE.split(l.tekst())) {
                wynik.add(l.withTekst(kawalek.strip()));
            }
        }
        return wynik;
    }

    static WczytanyTekst of(String nazwa, List<Linia> linie, String rozpoznany, List<Diagnoza> domysly) {
        String wprost = String.join(
                "\n", linie.stream().map(l -> l.tekst().replace('\n', ' ')).toList());
        return new WczytanyTekst(
                new Zrodlo(nazwa, wprost),
                linie.stream().map(Linia::polozenie).toList(),
                new Zrodlo(nazwa, rozpoznany),
                Pochodzenie.of(linie, rozpoznany),
                domysly);
    }
}
