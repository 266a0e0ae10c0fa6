package pl.uchwalnik.wczytanie.rozpoznanie;

import java.util.Optional;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.RodzajJednostki;

/**
 * Score (ocena) of one reading of one candidate in a state. The sums say how much evidence a fact is worth; only their
 * order matters. Continuity of numbers outweighs everything but a word that announces a reference.
 *
 * @param tryb what is known of the part as a whole
 * @param oczekiwany kind of the unit that a quotation is said to begin with
 */
record Ocena(Tryb tryb, Optional<RodzajJednostki> oczekiwany) {

    /** What is known of a part as a whole. */
    enum Tryb {
        ZWYKLY,
        /** It has lost its § signs, so that {@code 5.} may be a §. */
        BEZ_PARAGRAFOW,
        /** It is quoted: it may begin with any unit of any number. */
        CYTAT
    }

    static Ocena of(Tryb tryb) {
        return new Ocena(tryb, Optional.empty());
    }

    static Ocena cytat(Optional<RodzajJednostki> oczekiwany) {
        return new Ocena(Tryb.CYTAT, oczekiwany);
    }

    static final double NIEMOZLIWE = -1e6;

    /** What the reading of a list that counts anew costs. */
    static final double OD_NOWA = 4;

    private static final double NASTEPNY = 9;
    private static final double PIERWSZY = 5;
    private static final double LITEROWANY = 7;
    private static final double ZAPOWIEDZIANY = 8;
    private static final double LUKA = 0.5;
    private static final double NIEPO_KOLEI = -9;

    double rozdzial(Stan s, Kandydat k) {
        if (k.forma().tytul()) {
            // an act that numbers its chapters has no chapters without a number
            return (k.forma() == Forma.TYTUL ? 3 : 1) + (s.rozdzial().equals(Oznaczenie.BRAK) ? 0 : -12);
        }
        double o = k.forma() == Forma.ROZDZIAL ? 6 : 3;
        boolean pierwszy = s.rozdzial().equals(Oznaczenie.BRAK);
        boolean kolejny = !pierwszy && follows(s.rozdzial(), k.znak());
        return o + (pierwszy ? 2 : kolejny ? 4 : -2) + place(k) + (k.kontekst().poOdeslaniu() ? -14 : 0);
    }

    double jednostka(Stan s, Kandydat k, RodzajJednostki rodzaj) {
        double o = shape(s, k, rodzaj);
        return o <= NIEMOZLIWE ? o : o + number(s, k, rodzaj) + place(k) + reference(k, rodzaj);
    }

    /** Leaving a candidate as plain text. */
    double tekst(Kandydat k) {
        if (!k.kontekst().naPoczatku()) {
            return 0;
        }
        return switch (k.forma()) {
            case PARAGRAF, ARTYKUL -> -6;
            case NAWIAS, LITERA, LITERA_UKOSNIK, ROZDZIAL -> -5;
            case KROPKA, UKOSNIK, PARAGRAF_PODOBNY -> -4;
            case MYSLNIK, PUNKTOR, RZYMSKA -> -1;
            case GOLA, TYTUL, TYTUL_SLABY -> 0;
        };
    }

    /** Does a mark so written stand for such a unit at all, and how readily. */
    private double shape(Stan s, Kandydat k, RodzajJednostki rodzaj) {
        boolean wParagrafie = tryb == Tryb.CYTAT || !s.paragraf().equals(Oznaczenie.BRAK);
        return switch (rodzaj) {
            case PARAGRAF ->
                switch (k.forma()) {
                    case PARAGRAF -> 4;
                    case PARAGRAF_PODOBNY -> 2;
                    case KROPKA -> lostSection(k) ? 1 : NIEMOZLIWE;
                    case GOLA -> tryb == Tryb.BEZ_PARAGRAFOW ? -1 : NIEMOZLIWE;
                    default -> NIEMOZLIWE;
                };
            case ARTYKUL -> k.forma() == Forma.ARTYKUL ? 4 : NIEMOZLIWE;
            case USTEP -> k.forma() == Forma.KROPKA && wParagrafie ? ustep(s, k) : NIEMOZLIWE;
            case PUNKT -> punkt(s, k);
            case LITERA ->
                switch (k.forma()) {
                    case LITERA -> litera(s, k);
                    case LITERA_UKOSNIK -> litera(s, k) - 1;
                    default -> NIEMOZLIWE;
                };
            case TIRET -> k.forma() == Forma.MYSLNIK || k.forma() == Forma.PUNKTOR ? 2 : NIEMOZLIWE;
            case PODWOJNE_TIRET -> NIEMOZLIWE;
        };
    }

    /** The § sign may have been lost: from the whole part, or from a quotation that is said to be a §. */
    private boolean lostSection(Kandydat k) {
        return tryb == Tryb.BEZ_PARAGRAFOW
                || (tryb == Tryb.CYTAT
                        && oczekiwany.equals(Optional.of(RodzajJednostki.PARAGRAF))
                        && !k.znak().litery().isEmpty());
    }

    private static double ustep(Stan s, Kandydat k) {
        Kandydat.Kontekst c = k.kontekst();
        // after „…;” and before a small letter an enumeration goes on
        double zdanie = c.poZnaku() ? 0 : (c.wyliczenie() ? -4 : 0) + (c.mala() ? -4 : 0);
        if (!s.ustep().equals(Oznaczenie.BRAK)) {
            return 2 + zdanie;
        }
        if (k.jeden()) {
            return c.poZnaku() ? 5 : (c.poDwukropku() ? -9 : 2) + zdanie;
        }
        // the lead text is the first ustęp, whose number was not written
        return (s.punkt().equals(Oznaczenie.BRAK) || s.formaPunktow() != Forma.KROPKA ? 1 : -2) + zdanie;
    }

    private static double punkt(Stan s, Kandydat k) {
        boolean otwarte = !s.punkt().equals(Oznaczenie.BRAK);
        boolean forma = !otwarte || s.formaPunktow() == k.forma();
        double o = switch (k.forma()) {
            case NAWIAS -> 4;
            case UKOSNIK -> 3;
            case KROPKA -> dottedPoint(k);
            default -> NIEMOZLIWE;
        };
        if (o <= NIEMOZLIWE) {
            return o;
        }
        if (!otwarte && k.jeden()) {
            o += k.kontekst().poDwukropku() ? 4 : k.forma() == Forma.KROPKA ? -3 : -1;
        }
        return o + (forma ? 0 : -5);
    }

    /** „1.” for a punkt: the more so where the enumeration shows. */
    private static double dottedPoint(Kandydat k) {
        Kandydat.Kontekst c = k.kontekst();
        return (c.wyliczenie() ? 2 : 0) + (c.mala() ? 2 : 0);
    }

    private static double litera(Stan s, Kandydat k) {
        double o = s.punkt().equals(Oznaczenie.BRAK) ? 1 : 4;
        return o + (k.jeden() && k.kontekst().poDwukropku() ? 2 : 0);
    }

    /** Evidence of the number itself. */
    private double number(Stan s, Kandydat k, RodzajJednostki rodzaj) {
        if (rodzaj.nieoznaczona()) {
            return s.tirety() ? 2 : k.kontekst().poDwukropku() ? 3 : 0;
        }
        Oznaczenie ostatnie = s.ostatnie(rodzaj);
        Oznaczenie o = k.znak();
        if (ostatnie.equals(Oznaczenie.BRAK)) {
            if (tryb == Tryb.CYTAT && s.equals(Stan.POCZATEK)) {
                return PIERWSZY + (oczekiwany.equals(Optional.of(rodzaj)) ? ZAPOWIEDZIANY : 0);
            }
            boolean domyslnyPierwszy = rodzaj == RodzajJednostki.USTEP && o.equals(Oznaczenie.of(2));
            return k.jeden() ? PIERWSZY : domyslnyPierwszy ? 4 : rodzaj.podstawowa() ? 0 : NIEPO_KOLEI;
        }
        if (follows(ostatnie, o)) {
            return NASTEPNY;
        }
        if (o.numer() > 0 && o.numer() == ostatnie.numer() && o.compareTo(ostatnie) > 0) {
            return LITEROWANY;
        }
        if (o.compareTo(ostatnie) > 0) {
            int luka = o.numer() - ostatnie.numer();
            return rodzaj.podstawowa() ? (luka <= 5 ? LUKA + 2 : LUKA - 4) : luka <= 2 && o.numer() > 0 ? LUKA : -4;
        }
        return NIEPO_KOLEI;
    }

    static boolean follows(Oznaczenie a, Oznaczenie b) {
        if (a.equals(Oznaczenie.BRAK) || a.zapis() != b.zapis()) {
            return false;
        }
        if (a.zapis() == Oznaczenie.Zapis.LITEROWY) {
            return a.litery().length() == b.litery().length()
                    ? a.litery().compareTo(b.litery()) < 0 && next(a).equals(b.litery())
                    : a.compareTo(b) < 0 && b.litery().startsWith(a.litery());
        }
        return b.numer() == a.numer() + 1 && b.litery().isEmpty();
    }

    private static String next(Oznaczenie a) {
        String l = a.litery();
        char ostatnia = l.charAt(l.length() - 1);
        return l.substring(0, l.length() - 1) + (char) (ostatnia + 1);
    }

    private static double place(Kandydat k) {
        Kandydat.Kontekst c = k.kontekst();
        return c.naPoczatku() || c.poZnaku() ? 3 : c.poKoncuZdania() ? 0 : -5;
    }

    private static double reference(Kandydat k, RodzajJednostki rodzaj) {
        if (k.kontekst().poOdeslaniu() && !k.kontekst().poZnaku()) {
            return rodzaj.podstawowa() ? -40 : -16;
        }
        if (rodzaj.podstawowa() && k.kontekst().mala()) {
            // „§ 5 otrzymuje brzmienie”, „§ 2 ust. 1 uchyla się”: a § that something is said of
            return -22;
        }
        boolean zdanie = rodzaj.compareTo(RodzajJednostki.USTEP) <= 0;
        return zdanie && !k.kontekst().wielka() && !k.kontekst().naPoczatku() ? -3 : 0;
    }
}
