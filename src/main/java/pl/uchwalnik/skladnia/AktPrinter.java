package pl.uchwalnik.skladnia;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Odnosnik;
import pl.uchwalnik.akt.Podpis;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Tabela;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.skladnia.wiersze.BlokTytulowy;
import pl.uchwalnik.skladnia.wiersze.NaglowekZalacznika;
import pl.uchwalnik.skladnia.wiersze.Sekcje;
import pl.uchwalnik.skladnia.wiersze.Ucieczka;
import pl.uchwalnik.skladnia.wiersze.Urzedy;
import pl.uchwalnik.skladnia.wydruk.MetrykaPrinter;
import pl.uchwalnik.skladnia.wydruk.ProzaAktu;
import pl.uchwalnik.skladnia.wydruk.TrescPrinter;

/** Printer of acts (wydruk): tree to canonical text, such that the parser reads the same tree back. Immutable. */
public final class AktPrinter {

    /** A whole act or document. */
    public String print(Akt akt) {
        StringBuilder out = new StringBuilder();
        MetrykaPrinter.print(akt.metryka(), out);
        List<String> wstep = wstep(akt);
        String nastepny = wstep.isEmpty() ? firstParagraph(akt.tresc()) : wstep.getFirst();
        lines(BlokTytulowy.print(akt.naglowek(), nastepny), out);
        if (!wstep.isEmpty()) {
            blank(out);
            lines(wstep, out);
        }
        body(akt, out);
        signature(akt, out);
        footnotes(akt.odnosniki(), out);
        akt.zalaczniki().forEach(z -> annex(z, out));
        if (!akt.uzasadnienie().isEmpty()) {
            blank(out);
            out.append(Sekcje.UZASADNIENIE)
                    .append("\n\n")
                    .append(ProzaAktu.print(akt.uzasadnienie()))
                    .append('\n');
        }
        return out.toString();
    }

    /** Contents alone. */
    public String print(List<? extends Skladnik> tresc) {
        StringBuilder out = new StringBuilder();
        contents(tresc, false, out);
        return out.toString();
    }

    private static List<String> wstep(Akt akt) {
        boolean proza = ProzaAktu.wymagana(akt.tresc());
        List<String> wynik = new ArrayList<>();
        for (Akapit a : akt.wstep()) {
            String t = Ucieczka.tekst(a.tekst(), false);
            boolean podstawa = !akt.naglowek().pusty() && akt.wstep().size() == 1 && t.startsWith("Na podstawie");
            wynik.add(!proza || podstawa ? Ucieczka.wiersz(t) : (Sekcje.WSTEP + " " + t).strip());
        }
        return wynik;
    }

    private static String firstParagraph(List<Skladnik> tresc) {
        return !tresc.isEmpty() && tresc.getFirst() instanceof Akapit a ? a.tekst() : "";
    }

    private static void body(Akt akt, StringBuilder out) {
        boolean blokPierwszy = !akt.tresc().isEmpty() && startsPlain(akt.tresc());
        contents(akt.tresc(), blokPierwszy, out);
    }

    private static void contents(List<? extends Skladnik> tresc, boolean pierwszyJawnie, StringBuilder out) {
        if (tresc.isEmpty()) {
            return;
        }
        if (ProzaAktu.wymagana(tresc)) {
            blank(out);
            String proza = ProzaAktu.print(tresc);
            if (tresc.stream().noneMatch(pl.uchwalnik.akt.Naglowek.class::isInstance)) {
                out.append(Sekcje.PROZA).append("\n\n");
            }
            out.append(proza).append('\n');
        } else {
            new TrescPrinter(out, pierwszyJawnie).print(tresc);
        }
    }

    private static void signature(Akt akt, StringBuilder out) {
        Podpis podpis = akt.podpis();
        if (podpis.wiersze().isEmpty()) {
            return;
        }
        blank(out);
        boolean poJednostce =
                akt.tresc().stream().anyMatch(s -> s instanceof Jednostka || s instanceof JednostkaSystematyzacyjna);
        boolean jawny = !poJednostce || !Urzedy.urzad(podpis.wiersze().getFirst());
        for (int i = 0; i < podpis.wiersze().size(); i++) {
            String t = Ucieczka.tekst(podpis.wiersze().get(i), false);
            out.append(jawny && i == 0 ? Urzedy.PODPIS + " " + t : Ucieczka.wiersz(t))
                    .append('\n');
        }
    }

    private static void footnotes(List<Odnosnik> odnosniki, StringBuilder out) {
        if (!odnosniki.isEmpty()) {
            blank(out);
        }
        for (Odnosnik o : odnosniki) {
            out.append((o.znak() + " " + Ucieczka.tekst(o.tekst(), false)).strip())
                    .append('\n');
        }
    }

    private static void annex(Zalacznik z, StringBuilder out) {
        blank(out);
        boolean tekstem = !z.tresc().isEmpty() && startsPlain(z.tresc());
        lines(NaglowekZalacznika.print(z, tekstem), out);
        if (!z.tresc().isEmpty()) {
            blank(out);
        }
        contents(z.tresc(), false, out);
        footnotes(z.odnosniki(), out);
    }

    /** Contents whose first line could be taken for the title of the annex. */
    private static boolean startsPlain(List<Skladnik> tresc) {
        return switch (tresc.getFirst()) {
            case Akapit a -> true;
            case Tabela t -> !t.podpis().isEmpty();
            case pl.uchwalnik.akt.Lista l -> false;
            case pl.uchwalnik.akt.Naglowek n -> false;
            case pl.uchwalnik.akt.Cytat c -> false;
            case Jednostka j -> false;
            case JednostkaSystematyzacyjna g -> false;
        };
    }

    private static void lines(List<String> wiersze, StringBuilder out) {
        wiersze.forEach(w -> out.append(w).append('\n'));
    }

    private static void blank(StringBuilder out) {
        if (!out.isEmpty() && !(out.length() > 1 && out.charAt(out.length() - 2) == '\n')) {
            out.append('\n');
        }
    }
}
