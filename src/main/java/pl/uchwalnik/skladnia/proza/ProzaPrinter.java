package pl.uchwalnik.skladnia.proza;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Blok;
import pl.uchwalnik.akt.Cytat;
import pl.uchwalnik.akt.Lista;
import pl.uchwalnik.akt.Naglowek;
import pl.uchwalnik.akt.Tabela;

/**
 * Printer of prose (proza): canonical Markdown, one paragraph a line, a blank line between blocks.
 *
 * @param czyszczenie cleans a text before it is printed
 * @param zastrzezony tells a line that the act itself would read as its own structure
 */
public record ProzaPrinter(UnaryOperator<String> czyszczenie, Predicate<String> zastrzezony) {

    /** Blocks as Markdown, without a line end after the last. */
    public String print(List<? extends Blok> bloki) {
        StringBuilder b = new StringBuilder();
        append(bloki, "", b);
        return b.toString().stripTrailing();
    }

    private void append(List<? extends Blok> bloki, String wciecie, StringBuilder out) {
        boolean drugiRodzaj = false;
        for (int i = 0; i < bloki.size(); i++) {
            if (i > 0) {
                out.append('\n');
            }
            Blok blok = bloki.get(i);
            // two lists in a row are told apart by their other marks: * after -, 2) after 1.
            drugiRodzaj = blok instanceof Lista l
                    && i > 0
                    && bloki.get(i - 1) instanceof Lista p
                    && p.numerowana() == l.numerowana()
                    && !drugiRodzaj;
            switch (blok) {
                case Akapit a -> line(paragraph(a.tekst()), wciecie, out);
                case Naglowek n -> line(heading(n), wciecie, out);
                case Lista l -> list(l, drugiRodzaj, wciecie, out);
                case Tabela t -> table(t, wciecie, out);
                case Cytat c -> throw new IllegalArgumentException("a quotation of an amending command in prose");
            }
        }
    }

    private static void line(String tekst, String wciecie, StringBuilder out) {
        boolean wWierszuZnaku = !out.isEmpty() && out.charAt(out.length() - 1) == ' ';
        out.append(wWierszuZnaku ? "" : wciecie).append(tekst).append('\n');
    }

    private String paragraph(String tekst) {
        String czysty = czyszczenie.apply(tekst);
        String t = Ucieczki.akapit(czysty);
        if (t.isEmpty()) {
            return "&#32;";
        }
        return zastrzezony.test(czysty)
                ? Ucieczki.encja(czysty.charAt(0)) + Ucieczki.akapit(czysty).substring(Ucieczki.pierwszy(t))
                : t;
    }

    private String heading(Naglowek n) {
        String t = Ucieczki.naglowek(czyszczenie.apply(n.tekst()));
        return "#".repeat(n.poziom()) + (t.isEmpty() ? "" : " " + t);
    }

    private void list(Lista l, boolean drugiRodzaj, String wciecie, StringBuilder out) {
        String znak = l.numerowana() ? (drugiRodzaj ? ")" : ".") : (drugiRodzaj ? "*" : "-");
        boolean zwarta = l.pozycje().stream()
                .allMatch(p -> p.bloki().size() == 1 && p.bloki().getFirst() instanceof Akapit);
        for (int i = 0; i < l.pozycje().size(); i++) {
            String poczatek = (l.numerowana() ? (i + 1) + znak : znak) + " ";
            boolean wWierszuZnaku = !out.isEmpty() && out.charAt(out.length() - 1) == ' ';
            if (i > 0 && !zwarta) {
                out.append('\n');
            }
            out.append(wWierszuZnaku ? "" : wciecie).append(poczatek);
            if (l.pozycje().get(i).bloki().isEmpty()) {
                out.append('\n');
            }
            append(l.pozycje().get(i).bloki(), wciecie + " ".repeat(poczatek.length()), out);
        }
    }

    private void table(Tabela t, String wciecie, StringBuilder out) {
        if (!t.podpis().isEmpty()) {
            line(ProzaReader.PODPIS_TABELI + Ucieczki.akapit(czyszczenie.apply(t.podpis())), wciecie, out);
            out.append('\n');
        }
        row(t.kolumny().stream().map(Tabela.Kolumna::naglowek).toList(), wciecie, out);
        StringBuilder kreski = new StringBuilder("|");
        for (Tabela.Kolumna k : t.kolumny()) {
            kreski.append(
                    switch (k.wyrownanie()) {
                        case DO_LEWEJ -> " --- |";
                        case DO_SRODKA -> " :---: |";
                        case DO_PRAWEJ -> " ---: |";
                    });
        }
        line(kreski.toString(), wciecie, out);
        for (List<String> w : t.wiersze()) {
            row(w, wciecie, out);
        }
    }

    private void row(List<String> komorki, String wciecie, StringBuilder out) {
        StringBuilder b = new StringBuilder("|");
        for (String k : komorki) {
            String t = Ucieczki.komorka(czyszczenie.apply(k));
            b.append(t.isEmpty() ? " " : " " + t + " ").append('|');
        }
        line(b.toString(), wciecie, out);
    }
}
