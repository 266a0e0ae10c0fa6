package pl.uchwalnik.skladnia.wydruk;

import java.util.List;
import java.util.regex.Pattern;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Cytat;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Lista;
import pl.uchwalnik.akt.Naglowek;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Tabela;
import pl.uchwalnik.skladnia.wiersze.Cudzyslowy;
import pl.uchwalnik.skladnia.wiersze.Koniec;
import pl.uchwalnik.skladnia.wiersze.Leksem;
import pl.uchwalnik.skladnia.wiersze.Lekser;
import pl.uchwalnik.skladnia.wiersze.Poziom;
import pl.uchwalnik.skladnia.wiersze.Stos;
import pl.uchwalnik.skladnia.wiersze.Ucieczka;
import pl.uchwalnik.skladnia.wiersze.Zapowiedz;
import pl.uchwalnik.skladnia.wiersze.Znacznik;

/** Printer of contents made of units (wydruk treści). It keeps the same {@link Stos} as the parser to know where a line would land. */
public final class TrescPrinter {
    private static final Pattern SAME_ODNOSNIKI = Pattern.compile("(?:[⁰¹²³⁴-⁹]+⁾,?)+");
    private static final Pattern ODNOSNIK_NA_POCZATKU = Pattern.compile("^[⁰¹²³⁴-⁹]+⁾.*");

    private final StringBuilder out;
    private final Stos<Stos.Ramka> stos = new Stos<>(new Stos.Ramka(Poziom.AKT), r -> {});
    /** The next plain line would be taken for a preamble, or for the text or title of what has none. */
    private boolean czekaNaTekst;

    private boolean poTabeli;
    private int cytaty;
    /** Printed before the next line, in the same line: marks of units that are joined, opening quotation marks. */
    private String przedWierszem = "";

    private Koniec koniec = Koniec.OTWARTY;
    private String poprzedni = "";
    private boolean poczatekCytatuCzesciWspolnej;

    /** @param poWstepie a plain line at the start would be read as part of the preamble */
    public TrescPrinter(StringBuilder out, boolean poWstepie) {
        this.out = out;
        this.czekaNaTekst = poWstepie;
    }

    public void print(List<? extends Skladnik> tresc) {
        blank();
        children(tresc, Poziom.AKT);
    }

    private void children(List<? extends Skladnik> skladniki, Poziom nad) {
        for (Skladnik s : skladniki) {
            switch (s) {
                case Jednostka j -> unit(j, nad);
                case JednostkaSystematyzacyjna g -> group(g, nad);
                case Akapit a -> paragraph(a, nad);
                case Tabela t -> table(t, nad);
                case Cytat c -> quotation(c, nad);
                case Naglowek n -> throw new IllegalArgumentException("a heading of prose among units");
                case Lista l -> throw new IllegalArgumentException("a list of prose among units");
            }
            poczatekCytatuCzesciWspolnej = false;
        }
    }

    private void unit(Jednostka j, Poziom nad) {
        Poziom poziom = Poziom.of(j.rodzaj());
        if (j.rodzaj().podstawowa() && nad.compareTo(Poziom.ARTYKUL) < 0) {
            blank();
        }
        przedWierszem += j.rodzaj() == RodzajJednostki.TIRET ? tiretMark(nad) : holderMark(stos.holder(poziom), nad);
        stos.closeInside(nad);
        stos.push(new Stos.Ramka(poziom));
        String znak = Znaki.przed(j);
        if (joins(j)) {
            przedWierszem += znak + (j.tekst().isEmpty() ? "" : text(j.tekst())) + " ";
            koniec = Koniec.of(j.tekst());
        } else {
            String t = unitText(j);
            boolean razem = t.isEmpty()
                    || (ODNOSNIK_NA_POCZATKU.matcher(t).matches() && !j.rodzaj().nieoznaczona());
            line(znak + (razem ? "" : " ") + t, j.tekst());
            czekaNaTekst = t.isEmpty();
        }
        children(j.skladniki(), poziom);
        if (!j.czescWspolna().isEmpty()) {
            commonPart(j, poziom);
        }
    }

    private String tiretMark(Poziom nad) {
        Stos.Cel cel = stos.dash(koniec);
        return cel.czescWspolna() || cel.poziom() != nad || poczatekCytatuCzesciWspolnej ? Znacznik.w(nad) : "";
    }

    private static String holderMark(Poziom domyslny, Poziom nad) {
        return domyslny == nad ? "" : Znacznik.w(nad);
    }

    /** A § whose first ustęp stands in its own line. */
    private boolean joins(Jednostka j) {
        return j.rodzaj().podstawowa()
                && (j.tekst().isEmpty() || sameOdnosniki(j.tekst()))
                && !j.skladniki().isEmpty()
                && j.skladniki().getFirst() instanceof Jednostka u
                && (u.rodzaj() == RodzajJednostki.USTEP
                        || (j.rodzaj() == RodzajJednostki.ARTYKUL
                                && u.rodzaj() == RodzajJednostki.PARAGRAF
                                && j.tekst().isEmpty()));
    }

    private static boolean sameOdnosniki(String t) {
        return t.length() < 100 && SAME_ODNOSNIKI.matcher(t).matches();
    }

    private String unitText(Jednostka j) {
        String t = text(j.tekst());
        if (j.rodzaj().nieoznaczona()) {
            return Lekser.read(t) instanceof Leksem.Myslnik ? "\\" + t : t;
        }
        if (Lekser.wTymSamymWierszu(j.rodzaj(), t).isPresent()) {
            return "\\" + t;
        }
        int przypis = Lekser.przypisPrzedUstepem(j.rodzaj(), t);
        return przypis > 0
                        && Lekser.wTymSamymWierszu(j.rodzaj(), t.substring(przypis + 1))
                                .isPresent()
                ? t.substring(0, przypis + 1) + "\\" + t.substring(przypis + 1)
                : t;
    }

    private void commonPart(Jednostka j, Poziom poziom) {
        Stos.Cel cel = stos.dash(koniec);
        przedWierszem += cel.czescWspolna() && cel.poziom() == poziom ? "" : Znacznik.wspolna(poziom);
        stos.closeInside(poziom);
        stos.top().poCzesciWspolnej = true;
        String t = text(j.czescWspolna());
        line("– " + (Lekser.read(t) instanceof Leksem.Myslnik ? "\\" + t : t), j.czescWspolna());
    }

    private void group(JednostkaSystematyzacyjna g, Poziom nad) {
        Poziom poziom = Poziom.of(g.rodzaj());
        if (poziom.compareTo(nad) <= 0) {
            throw new IllegalArgumentException(g.rodzaj() + " under " + nad);
        }
        blank();
        przedWierszem += holderMark(stos.holder(poziom), nad);
        stos.closeInside(nad);
        stos.push(new Stos.Ramka(poziom));
        String znak = g.oznaczenie().toString();
        line(g.rodzaj().nazwa() + (znak.isEmpty() ? "" : " " + znak), "");
        koniec = Koniec.OTWARTY;
        if (!g.tytul().isEmpty()) {
            line(plainLine(g.tytul()), g.tytul());
        }
        czekaNaTekst = g.tytul().isEmpty();
        children(g.skladniki(), poziom);
    }

    private void paragraph(Akapit a, Poziom nad) {
        boolean czescWspolna = poczatekCytatuCzesciWspolnej && a.tekst().startsWith("– ");
        if (czescWspolna
                && Lekser.read(a.tekst()) instanceof Leksem.Myslnik m
                && !m.podwojny()
                && ("– " + m.reszta()).equals(a.tekst())) {
            String t = text(m.reszta());
            line("– " + t, a.tekst());
            koniec = Koniec.of(m.reszta());
            return;
        }
        blockMark(nad);
        line(plainLine(a.tekst()), a.tekst());
    }

    /** Puts an explicit mark where a block would go elsewhere, or be taken for the text or the title of what holds it. */
    private void blockMark(Poziom nad) {
        if (czekaNaTekst || stos.blockHolder() != nad) {
            przedWierszem += Znacznik.w(nad);
        }
        stos.closeInside(nad);
    }

    private String plainLine(String tekst) {
        String t = text(tekst);
        boolean cytat = t.startsWith("„") && Zapowiedz.opensCytat(poprzedni);
        if (cytat) {
            t = Ucieczka.tekst(tekst, true);
        }
        return Ucieczka.wiersz(t);
    }

    private void table(Tabela t, Poziom nad) {
        if (t.kolumny().isEmpty()) {
            throw new IllegalArgumentException("a table without columns");
        }
        if (t.podpis().isEmpty()) {
            if (stos.blockHolder() != nad) {
                przedWierszem += Znacznik.w(nad);
            }
            stos.closeInside(nad);
            if (poTabeli) {
                out.append('\n');
            }
        } else {
            blockMark(nad);
            line(Ucieczka.PODPIS_TABELI + text(t.podpis()), t.podpis());
        }
        row(t.kolumny().stream().map(Tabela.Kolumna::naglowek).toList());
        line(WydrukTabeli.kreski(t), "|");
        t.wiersze().forEach(this::row);
        koniec = Koniec.OTWARTY;
        poTabeli = true;
    }

    private void row(List<String> komorki) {
        line(WydrukTabeli.wiersz(komorki.stream().map(this::text).toList()), "|");
    }

    private void quotation(Cytat c, Poziom nad) {
        boolean samo = Zapowiedz.opensCytat(poprzedni);
        if (stos.blockHolder() != nad) {
            przedWierszem += Znacznik.w(nad);
        }
        przedWierszem += (samo ? "" : "{cytat} ") + "„";
        stos.closeInside(nad);
        boolean czescWspolna = Zapowiedz.quotesCzescWspolna(poprzedni);
        stos.push(new Stos.Ramka(Poziom.CYTAT));
        cytaty++;
        poprzedni = "";
        int przed = out.length();
        poczatekCytatuCzesciWspolnej = czescWspolna;
        children(c.tresc(), Poziom.CYTAT);
        if (out.length() == przed) {
            line("", "");
        }
        out.setLength(out.length() - 1);
        out.append('”').append(c.zamkniecie()).append('\n');
        stos.closeInside(Poziom.CYTAT);
        stos.pop();
        cytaty--;
        koniec = Koniec.of(c.zamkniecie());
        poprzedni = "";
        czekaNaTekst = false;
        poTabeli = false;
    }

    /** Quotation marks that are not paired would upset the end of the quotation around them. */
    private String text(String t) {
        return Ucieczka.tekst(t, cytaty > 0 && !Cudzyslowy.zbilansowany(t));
    }

    private void line(String wiersz, String tekst) {
        out.append(przedWierszem).append(wiersz).append('\n');
        przedWierszem = "";
        koniec = Koniec.of(tekst);
        poprzedni = tekst;
        poTabeli = false;
        czekaNaTekst = false;
    }

    private void blank() {
        if (cytaty == 0
                && !out.isEmpty()
                && przedWierszem.isEmpty()
                && !(out.length() > 1 && out.charAt(out.length() - 2) == '\n')) {
            out.append('\n');
        }
    }
}
