package pl.uchwalnik.wczytanie.rozpoznanie;

import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.RodzajJednostki;

/** What a reading assumes (domysł). */
sealed interface Domysl {

    /** The mark speaks for itself. */
    record Brak() implements Domysl {}

    /** A way of writing that the numbers around bear out. */
    record Zwyczaj(Notacja notacja) implements Domysl {}

    /** A reading that may be wrong; a sentence for the user. */
    record Watpliwy(String tekst) implements Domysl {}

    Brak BRAK = new Brak();

    static Domysl of(Odczyt o, boolean bezParagrafow) {
        Kandydat k = o.kandydat();
        Stan s = o.przed();
        if (o.rodzaj().isEmpty()) {
            return chapter(k);
        }
        if (o.odNowa()) {
            return new Zwyczaj(Notacja.LISTA_OD_NOWA);
        }
        RodzajJednostki r = o.rodzaj().get();
        if (k.poprawione()) {
            return new Zwyczaj(Notacja.LITERA_L);
        }
        return switch (k.forma()) {
            case PARAGRAF_PODOBNY ->
                inOrder(s.paragraf(), k)
                        ? new Zwyczaj(Notacja.PARAGRAF_INNY)
                        : doubt("Znak przed liczbą %s odczytano jako §.", k);
            case KROPKA -> dotted(s, k, r, bezParagrafow);
            case UKOSNIK ->
                inOrder(s.punkt(), k) ? new Zwyczaj(Notacja.PUNKT_Z_UKOSNIKIEM) : doubt("„%s/” odczytano jako pkt.", k);
            case PUNKTOR, LITERA_UKOSNIK -> BRAK;
            case PARAGRAF, ARTYKUL -> gap(s.paragraf(), k, r.skrot());
            case NAWIAS -> gap(s.punkt(), k, "pkt");
            case LITERA ->
                s.punkt().equals(Oznaczenie.BRAK)
                        ? doubt("Litera „%s)” stoi bez punktu nad nią.", k)
                        : gap(s.litera(), k, "lit.");
            case GOLA -> doubt("Znak § i kropka zginęły z tekstu; „%s” odczytano jako §.", k);
            case MYSLNIK, ROZDZIAL, RZYMSKA, TYTUL, TYTUL_SLABY -> BRAK;
        };
    }

    private static Domysl chapter(Kandydat k) {
        return switch (k.forma()) {
            case TYTUL -> new Zwyczaj(Notacja.ROZDZIAL_BEZ_NUMERU);
            case TYTUL_SLABY -> new Watpliwy("Wiersz przed paragrafem odczytano jako tytuł rozdziału bez numeru.");
            default -> BRAK;
        };
    }

    private static Domysl dotted(Stan s, Kandydat k, RodzajJednostki r, boolean bezParagrafow) {
        return switch (r) {
            case PARAGRAF ->
                inOrder(s.paragraf(), k) && !Ocena.follows(s.ustep(), k.znak())
                        ? new Zwyczaj(Notacja.PARAGRAF_ZGUBIONY)
                        : doubt("Znak § zginął z tekstu; „%s.” odczytano jako §.", k);
            case PUNKT -> {
                boolean pierwszy = s.punkt().equals(Oznaczenie.BRAK)
                        && k.jeden()
                        && k.kontekst().poDwukropku();
                boolean dalszy = Ocena.follows(s.punkt(), k.znak()) && s.formaPunktow() == Forma.KROPKA;
                yield pierwszy || dalszy ? new Zwyczaj(Notacja.PUNKT_Z_KROPKA) : doubt("„%s.” odczytano jako pkt.", k);
            }
            case USTEP -> ustep(s, k, bezParagrafow);
            case ARTYKUL, LITERA, TIRET, PODWOJNE_TIRET -> BRAK;
        };
    }

    private static Domysl ustep(Stan s, Kandydat k, boolean bezParagrafow) {
        Kandydat.Kontekst c = k.kontekst();
        if (!c.poZnaku() && (c.wyliczenie() || c.mala() || (c.poDwukropku() && !s.equals(Stan.POCZATEK)))) {
            return doubt("„%s.” odczytano jako ustęp, choć stoi w wyliczeniu.", k);
        }
        if (bezParagrafow && !c.poZnaku() && Ocena.follows(s.paragraf(), k.znak())) {
            return doubt("„%s.” odczytano jako ustęp; może to być też §.", k);
        }
        return s.ustep().equals(Oznaczenie.BRAK) && !k.jeden() && !s.equals(Stan.POCZATEK)
                ? implicitFirst(k)
                : gap(s.ustep(), k, "ust.");
    }

    private static Domysl implicitFirst(Kandydat k) {
        return k.znak().equals(Oznaczenie.of(2)) && k.kontekst().poKoncuZdania()
                ? new Zwyczaj(Notacja.USTEP_BEZ_NUMERU)
                : doubt("Tekst przed ust. %s odczytano jako ust. 1, który nie ma numeru.", k);
    }

    private static Domysl doubt(String zdanie, Kandydat k) {
        return new Watpliwy(zdanie.formatted(k.znak()));
    }

    private static boolean inOrder(Oznaczenie ostatnie, Kandydat k) {
        return ostatnie.equals(Oznaczenie.BRAK) ? k.jeden() : Ocena.follows(ostatnie, k.znak());
    }

    private static Domysl gap(Oznaczenie ostatnie, Kandydat k, String skrot) {
        Oznaczenie o = k.znak();
        if (ostatnie.equals(Oznaczenie.BRAK)) {
            return k.jeden() || skrot.equals("§") || skrot.equals("art.") || skrot.equals("ust.")
                    ? BRAK
                    : new Watpliwy("Wyliczenie zaczyna się od %s %s.".formatted(skrot, o));
        }
        boolean kolejny = Ocena.follows(ostatnie, o)
                || (o.numer() > 0 && o.numer() == ostatnie.numer() && o.compareTo(ostatnie) > 0);
        return kolejny || (skrot.equals("lit.") && o.compareTo(ostatnie) > 0)
                ? BRAK
                : new Watpliwy(
                        "Po %s %s następuje %s %s: numeracja nie jest ciągła.".formatted(skrot, ostatnie, skrot, o));
    }
}
