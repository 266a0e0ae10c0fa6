package pl.uchwalnik.skladnia.czytanie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Metryka;
import pl.uchwalnik.akt.Odnosnik;
import pl.uchwalnik.akt.Podpis;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.skladnia.wiersze.BlokTytulowy;
import pl.uchwalnik.skladnia.wiersze.Leksem;
import pl.uchwalnik.skladnia.wiersze.Lekser;
import pl.uchwalnik.skladnia.wiersze.NaglowekZalacznika;
import pl.uchwalnik.skladnia.wiersze.Sekcje;
import pl.uchwalnik.skladnia.wiersze.Wiersz;
import pl.uchwalnik.skladnia.wiersze.Znacznik;

/** Reader of one act (czytnik aktu): title block, legal basis, contents, signature, footnotes, annexes, justification. */
public final class CzytnikAktu {
    private final Tryb tryb;
    private final Zrodlo zrodlo;
    private final List<Diagnoza> diagnozy;

    public CzytnikAktu(Tryb tryb, Zrodlo zrodlo, List<Diagnoza> diagnozy) {
        this.tryb = tryb;
        this.zrodlo = zrodlo;
        this.diagnozy = diagnozy;
    }

    public Akt read(List<Wiersz> wiersze) {
        Sekcje sekcje = Sekcje.split(withoutComment(wiersze));
        List<Zalacznik> zalaczniki =
                sekcje.zalaczniki().stream().map(this::annex).toList();
        Akt akt = body(sekcje.trzon());
        return new Akt(
                Metryka.PUSTA,
                akt.naglowek(),
                akt.wstep(),
                akt.tresc(),
                akt.podpis(),
                akt.odnosniki(),
                zalaczniki,
                CzytnikProzy.read(zrodlo, sekcje.uzasadnienie(), Optional.empty(), diagnozy));
    }

    /** A first line from # over a title block describes the file; it is no heading of prose. */
    private List<Wiersz> withoutComment(List<Wiersz> wiersze) {
        if (wiersze.size() > 1
                && wiersze.getFirst().zaczyna("#")
                && BlokTytulowy.begins(wiersze.get(1).tekst())) {
            diagnozy.add(Diagnozy.pominietyKomentarz(wiersze.getFirst().polozenie()));
            return wiersze.subList(1, wiersze.size());
        }
        return wiersze;
    }

    private Akt body(List<Wiersz> wiersze) {
        BlokTytulowy tytul = BlokTytulowy.read(wiersze);
        List<Wiersz> linie = wiersze.subList(tytul.linie(), wiersze.size());
        boolean proza = Sekcje.proza(linie);
        CzytnikPodpisu podpis = CzytnikPodpisu.read(linie, proza);
        List<Odnosnik> odnosniki = new ArrayList<>();
        List<Wiersz> przed = linie.subList(0, podpis.poczatek());
        int wstep = proza ? wstepProzy(tytul, przed) : wstep(przed);
        List<Akapit> akapity = przed.subList(0, wstep).stream()
                .map(w -> new Akapit(withoutMark(w.tekst()), w.miejsce()))
                .toList();
        List<Skladnik> tresc = readTresc(przed.subList(wstep, przed.size()), odnosniki);
        odnosniki.addAll(podpis.odnosniki());
        return new Akt(
                Metryka.PUSTA,
                tytul.naglowek(),
                akapity,
                tresc,
                new Podpis(podpis.wiersze()),
                odnosniki,
                List.of(),
                List.of());
    }

    /** The legal basis and preamble: plain lines before the first one with a mark. */
    private static int wstep(List<Wiersz> wiersze) {
        int i = 0;
        while (i < wiersze.size()
                && Lekser.read(wiersze.get(i).tekst()) instanceof Leksem.Zwykly
                && !Znacznik.read(wiersze.get(i).tekst()).jawny()
                && !wiersze.get(i).zaczyna("{#")) {
            i++;
        }
        return i;
    }

    /** Before prose only the legal basis under a title block is not prose itself, and what {@code {wstęp}} says so of. */
    private static int wstepProzy(BlokTytulowy tytul, List<Wiersz> wiersze) {
        int i = 0;
        while (i < wiersze.size() && wiersze.get(i).zaczyna(Sekcje.WSTEP)) {
            i++;
        }
        boolean podstawa = i == 0
                && tytul.linie() > 0
                && !wiersze.isEmpty()
                && wiersze.getFirst().zaczyna("Na podstawie");
        return podstawa ? 1 : i;
    }

    private static String withoutMark(String t) {
        return t.startsWith(Sekcje.WSTEP) ? t.substring(Sekcje.WSTEP.length()).strip() : t;
    }

    private Zalacznik annex(List<Wiersz> wiersze) {
        NaglowekZalacznika n = NaglowekZalacznika.read(wiersze);
        List<Odnosnik> odnosniki = new ArrayList<>();
        List<Skladnik> tresc = readTresc(wiersze.subList(n.linie(), wiersze.size()), odnosniki);
        return new Zalacznik(
                n.oznaczenie(), n.tytul(), tresc, odnosniki, wiersze.getFirst().miejsce());
    }

    public List<Skladnik> readTresc(List<Wiersz> wiersze, List<Odnosnik> odnosniki) {
        if (Sekcje.proza(wiersze)) {
            return new ArrayList<>(CzytnikProzy.read(zrodlo, wiersze, Optional.of(odnosniki), diagnozy));
        }
        Skladacz skladacz = new Skladacz(tryb, diagnozy);
        List<Skladnik> tresc = skladacz.assemble(wiersze);
        odnosniki.addAll(skladacz.odnosniki());
        return tresc;
    }
}
