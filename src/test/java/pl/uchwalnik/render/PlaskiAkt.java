package pl.uchwalnik.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Blok;
import pl.uchwalnik.akt.Cytat;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Lista;
import pl.uchwalnik.akt.Naglowek;
import pl.uchwalnik.akt.Odnosnik;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Tabela;
import pl.uchwalnik.akt.Zalacznik;

/**
 * Act as flat lines (płaski akt): what a person reads, unit by unit, written here independently of the renderers. Rows of
 * tables are lines with {@code |} between the cells; footnotes are kept apart, for formats place them differently.
 */
public final class PlaskiAkt {

    private final List<String> wiersze = new ArrayList<>();
    private final List<String> odnosniki = new ArrayList<>();
    private String otwarcie = "";
    private boolean poTabeli;

    private PlaskiAkt() {}

    public static PlaskiAkt of(Akt akt) {
        PlaskiAkt p = new PlaskiAkt();
        Stream.of(
                        akt.naglowek().rodzaj(),
                        akt.naglowek().organ(),
                        akt.naglowek().data(),
                        akt.naglowek().przedmiot())
                .filter(t -> !t.isEmpty())
                .forEach(p::line);
        p.skladniki(akt.wstep());
        p.skladniki(akt.tresc());
        akt.podpis().wiersze().forEach(p::line);
        p.odnosniki(akt.odnosniki());
        for (Zalacznik z : akt.zalaczniki()) {
            z.oznaczenie().forEach(p::line);
            z.tytul().forEach(p::line);
            p.skladniki(z.tresc());
            p.odnosniki(z.odnosniki());
        }
        if (!akt.uzasadnienie().isEmpty()) {
            p.line("UZASADNIENIE");
            p.skladniki(akt.uzasadnienie());
        }
        return p;
    }

    public List<String> wiersze() {
        return wiersze;
    }

    /** Mark and text of every footnote, sorted. */
    public List<String> odnosniki() {
        return odnosniki.stream().sorted().toList();
    }

    private void odnosniki(List<Odnosnik> lista) {
        lista.forEach(o -> odnosniki.add(o.znak() + " " + o.tekst()));
    }

    private void skladniki(List<? extends Skladnik> skladniki) {
        for (Skladnik s : skladniki) {
            switch (s) {
                case JednostkaSystematyzacyjna j -> systematyzacyjna(j);
                case Jednostka j -> jednostka("", j);
                case Blok b -> blok(b);
            }
        }
    }

    private void systematyzacyjna(JednostkaSystematyzacyjna j) {
        if (!j.oznaczenie().toString().isEmpty()) {
            line(j.rodzaj().nazwa() + " " + j.oznaczenie());
        }
        if (!j.tytul().isEmpty()) {
            line(j.tytul());
        }
        skladniki(j.skladniki());
    }

    private void jednostka(String przed, Jednostka j) {
        String znak = switch (j.rodzaj()) {
            case ARTYKUL -> "Art. " + j.oznaczenie() + ".";
            case PARAGRAF -> "§ " + j.oznaczenie() + ".";
            case USTEP -> j.oznaczenie() + ".";
            case PUNKT, LITERA -> j.oznaczenie() + ")";
            case TIRET -> "–";
            case PODWOJNE_TIRET -> "– –";
        };
        List<Skladnik> reszta = j.skladniki();
        if (j.tekst().isEmpty()
                && j.rodzaj().podstawowa()
                && !reszta.isEmpty()
                && reszta.getFirst() instanceof Jednostka u
                && u.rodzaj() == RodzajJednostki.USTEP) {
            jednostka(przed + znak + " ", u);
            reszta = reszta.subList(1, reszta.size());
        } else {
            line((przed + znak + " " + j.tekst()).strip());
        }
        skladniki(reszta);
        if (!j.czescWspolna().isEmpty()) {
            line("– " + j.czescWspolna());
        }
    }

    private void blok(Blok blok) {
        switch (blok) {
            case Akapit a -> line(a.tekst());
            case Naglowek n -> line(n.tekst());
            case Lista l -> {
                int n = 0;
                for (Lista.Pozycja p : l.pozycje()) {
                    String znak = l.numerowana() ? ++n + "." : "–";
                    if (!p.bloki().isEmpty() && p.bloki().getFirst() instanceof Akapit a) {
                        line(znak + " " + a.tekst());
                        skladniki(p.bloki().subList(1, p.bloki().size()));
                    } else {
                        line(znak);
                        skladniki(p.bloki());
                    }
                }
            }
            case Tabela t -> {
                if (!t.podpis().isEmpty()) {
                    line(t.podpis());
                }
                if (!otwarcie.isEmpty()) {
                    line("");
                }
                wiersze.add(String.join(
                        " | ",
                        t.kolumny().stream().map(Tabela.Kolumna::naglowek).toList()));
                t.wiersze().forEach(w -> wiersze.add(String.join(" | ", w)));
                poTabeli = true;
            }
            case Cytat c -> {
                otwarcie += "„";
                skladniki(c.tresc());
                if (poTabeli || !otwarcie.isEmpty()) {
                    line("”" + c.zamkniecie());
                } else {
                    wiersze.add(wiersze.removeLast() + "”" + c.zamkniecie());
                }
            }
        }
    }

    private void line(String tekst) {
        poTabeli = false;
        wiersze.add(otwarcie + tekst);
        otwarcie = "";
    }
}
