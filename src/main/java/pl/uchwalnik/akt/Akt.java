package pl.uchwalnik.akt;

import java.util.List;

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
}
