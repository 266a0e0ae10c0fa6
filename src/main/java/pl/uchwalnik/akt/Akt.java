package pl.uchwalnik.akt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Act (akt) or another document of the pack: the tree that everything else reads or writes.
 *
 * @param naglowek title block; {@link NaglowekAktu#BRAK} for an excerpt or a document that is not an act
 * @param wstep paragraphs before the first unit: the legal basis (podstawa prawna), a preamble
 * @param tresc contents: grouping units and units of an act, or blocks of prose
 * @param odnosniki footnotes of everything but the annexes
 * @param uzasadnienie justification, blocks of prose; empty when there is none
 */
public record Akt(
        Metryka metryka,
        NaglowekAktu naglowek,
        List<Akapit> wstep,
        List<Skladnik> tresc,
        Podpis podpis,
        List<Odnosnik> odnosniki,
        List<Zalacznik> zalaczniki,
        List<Blok> uzasadnienie) {

    private static final Pattern PODSTAWA =
            Pattern.compile("(?iUs).*\\bna podstawie\\b.*(?:\\bart\\.|§|upoważnieni).*");

    public Akt {
        wstep = List.copyOf(wstep);
        tresc = List.copyOf(tresc);
        odnosniki = List.copyOf(odnosniki);
        zalaczniki = List.copyOf(zalaczniki);
        uzasadnienie = List.copyOf(uzasadnienie);
    }

    public Akt withMetryka(Metryka nowa) {
        return new Akt(nowa, naglowek, wstep, tresc, podpis, odnosniki, zalaczniki, uzasadnienie);
    }

    public Akt withTresc(List<? extends Skladnik> nowa) {
        return new Akt(metryka, naglowek, wstep, List.copyOf(nowa), podpis, odnosniki, zalaczniki, uzasadnienie);
    }

    public Akt withZalaczniki(List<Zalacznik> nowe) {
        return new Akt(metryka, naglowek, wstep, tresc, podpis, odnosniki, nowe, uzasadnienie);
    }

    /** Paragraphs of the preamble (preambuła): what stands before the first unit and is no legal basis. */
    public List<Akapit> preambula() {
        return wstep.stream().filter(a -> !podstawa(a)).toList();
    }

    /** The legal basis (podstawa prawna) with the words of enactment. */
    public String podstawaPrawna() {
        return wstep.stream().filter(Akt::podstawa).map(Akapit::tekst).collect(Collectors.joining(" "));
    }

    /** Whether a footnote belongs to the legal basis. */
    public boolean odnosnikPodstawy(Odnosnik o) {
        return podstawaPrawna().contains(o.znak());
    }

    /** The act with another preamble, where the old one stood, else before the legal basis. */
    public Akt withPreambula(List<Akapit> nowa) {
        boolean byla = !preambula().isEmpty();
        List<Akapit> nowyWstep = new ArrayList<>();
        boolean wpisana = false;
        for (Akapit p : wstep) {
            if (!wpisana && byla != podstawa(p)) {
                nowyWstep.addAll(nowa);
                wpisana = true;
            }
            if (podstawa(p)) {
                nowyWstep.add(p);
            }
        }
        if (!wpisana) {
            nowyWstep.addAll(nowa);
        }
        return new Akt(metryka, naglowek, nowyWstep, tresc, podpis, odnosniki, zalaczniki, uzasadnienie);
    }

    private static boolean podstawa(Akapit a) {
        return PODSTAWA.matcher(a.tekst()).matches() || a.tekst().strip().endsWith("następuje:");
    }

    /** The unit at an address of the body or of an annex. */
    public Optional<Jednostka> find(Adres adres) {
        return nawigacje()
                .filter(n -> n.korzen().czesc().equals(adres.czesc()))
                .flatMap(n -> n.find(adres).stream())
                .findFirst();
    }

    /** Units of the body and of every annex with their addresses, in the order of the text; quoted text is left out. */
    public List<JednostkaZAdresem> jednostki() {
        return nawigacje().flatMap(n -> n.jednostki().stream()).toList();
    }

    /** The act with one unit replaced by none, one or several components; empty when there is no such unit. */
    public Optional<Akt> replace(Adres adres, Function<Jednostka, List<? extends Skladnik>> zamiana) {
        if (!adres.czesc().zalacznik()) {
            return Nawigacja.of(tresc).replace(adres, zamiana).map(this::withTresc);
        }
        List<Zalacznik> nowe = new ArrayList<>(zalaczniki);
        for (int i = 0; i < nowe.size(); i++) {
            Zalacznik z = nowe.get(i);
            Optional<List<Skladnik>> zmieniona = z.nawigacja().replace(adres, zamiana);
            if (zmieniona.isPresent()) {
                nowe.set(i, z.withTresc(zmieniona.get()));
                return Optional.of(withZalaczniki(nowe));
            }
        }
        return Optional.empty();
    }

    private Stream<Nawigacja> nawigacje() {
        return Stream.concat(Stream.of(Nawigacja.of(tresc)), zalaczniki.stream().map(Zalacznik::nawigacja));
    }
}
