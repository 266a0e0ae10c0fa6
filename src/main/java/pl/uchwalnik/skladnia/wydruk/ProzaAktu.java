package pl.uchwalnik.skladnia.wydruk;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.akt.Blok;
import pl.uchwalnik.akt.Lista;
import pl.uchwalnik.akt.Naglowek;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.skladnia.proza.ProzaPrinter;
import pl.uchwalnik.skladnia.wiersze.BlokTytulowy;
import pl.uchwalnik.skladnia.wiersze.CzytnikWierszy;
import pl.uchwalnik.skladnia.wiersze.Leksem;
import pl.uchwalnik.skladnia.wiersze.Lekser;
import pl.uchwalnik.skladnia.wiersze.Sekcje;
import pl.uchwalnik.skladnia.wiersze.ZnakiChronione;

/** Prose of an act (proza) on its way to text: which contents are prose, and what of it must not be read as the act's own structure. */
public final class ProzaAktu {
    private ProzaAktu() {}

    /** Headings and lists stand only in prose. */
    public static boolean wymagana(List<? extends Skladnik> tresc) {
        return tresc.stream().anyMatch(s -> s instanceof Naglowek || s instanceof Lista);
    }

    public static String print(List<? extends Skladnik> tresc) {
        List<Blok> bloki = new ArrayList<>();
        for (Skladnik s : tresc) {
            if (!(s instanceof Blok b)) {
                throw new IllegalArgumentException("units and headings of prose in one list");
            }
            bloki.add(b);
        }
        return new ProzaPrinter(ProzaAktu::clean, ProzaAktu::zastrzezony).print(bloki);
    }

    private static String clean(String t) {
        return ZnakiChronione.replaceReserved(CzytnikWierszy.clean(t));
    }

    /** A paragraph of prose that would end the section or open its footnotes. */
    private static boolean zastrzezony(String t) {
        return Sekcje.zalacznik(t)
                || Sekcje.uzasadnienie(t)
                || t.startsWith("{")
                || t.startsWith("Na podstawie")
                || BlokTytulowy.begins(t)
                || Lekser.read(t) instanceof Leksem.Przypis;
    }
}
