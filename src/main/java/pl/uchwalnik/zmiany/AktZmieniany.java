package pl.uchwalnik.zmiany;

import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.Miejsce;
import pl.uchwalnik.akt.Nawigacja;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Wynik;

/**
 * Amended act (akt zmieniany) as the engine wants it: a text without a title block is the annex alone, a statute for
 * instance, and stands in the annex of an act of which nothing else is known (R-A6).
 *
 * @param plik name of its file, for messages
 * @param goly the text had neither a title block nor a heading of an annex
 * @param wycinek an excerpt, taken as it stands: it may lack units above those it has, its title and neighbours
 */
public record AktZmieniany(String plik, Akt akt, boolean goly, boolean wycinek) {

    /** Refuses a text without any unit or prose: it is not an act. */
    public static Wynik<AktZmieniany> of(String plik, Akt akt) {
        boolean pusty = akt.zalaczniki().isEmpty() && akt.tresc().stream().allMatch(Akapit.class::isInstance);
        if (pusty) {
            return Wynik.brak(Diagnoza.blad(
                            "N601",
                            Polozenie.of(plik, 1, 1),
                            "to nie jest akt: w tekście nie ma ani jednej jednostki redakcyjnej (§, ust., pkt).")
                    .withPodpowiedz(
                            "Podaj plik z pełnym tekstem aktu; jak program go widzi, pokaże polecenie wczytaj."));
        }
        return Wynik.of(
                bare(akt)
                        ? new AktZmieniany(plik, wrapped(akt), true, false)
                        : new AktZmieniany(plik, akt, false, false));
    }

    /** The same text taken as an excerpt. */
    public AktZmieniany asExcerpt() {
        return new AktZmieniany(plik, unwrapped(akt), false, true);
    }

    /** The annex alone, without its heading: no title block, no legal basis, and §§, for annexes have no articles. */
    private static boolean bare(Akt akt) {
        return akt.naglowek().pusty()
                && akt.zalaczniki().isEmpty()
                && akt.wstep().stream().noneMatch(a -> a.tekst().startsWith("Na podstawie"))
                && !articles(akt);
    }

    private static boolean articles(Akt akt) {
        return Nawigacja.of(akt.tresc()).jednostki().stream()
                .anyMatch(j -> j.jednostka().rodzaj() == RodzajJednostki.ARTYKUL);
    }

    /** Whether the body is divided into articles, as statutes are. */
    boolean artykuly() {
        return articles(akt);
    }

    /** Whether only an annex is known of the act. */
    public boolean samZalacznik() {
        return akt.naglowek().pusty() && akt.tresc().isEmpty();
    }

    private static Akt wrapped(Akt akt) {
        List<String> tytul = akt.wstep().stream().map(Akapit::tekst).toList();
        Zalacznik jedyny = new Zalacznik(List.of(), tytul, akt.tresc(), akt.odnosniki(), Miejsce.NIEZNANE);
        return new Akt(
                akt.metryka(),
                akt.naglowek(),
                List.of(),
                List.of(),
                akt.podpis(),
                List.of(),
                List.of(jedyny),
                akt.uzasadnienie());
    }

    /** An act of the same build in the form in which this one was read. */
    public Akt unwrapped(Akt zmieniony) {
        if (!goly || zmieniony.zalaczniki().size() != 1) {
            return zmieniony;
        }
        Zalacznik z = zmieniony.zalaczniki().getFirst();
        return new Akt(
                zmieniony.metryka(),
                zmieniony.naglowek(),
                z.tytul().stream().map(Akapit::of).toList(),
                z.tresc(),
                zmieniony.podpis(),
                z.odnosniki(),
                List.of(),
                zmieniony.uzasadnienie());
    }

    /** Lines over its first annex: {@code Załącznik do uchwały nr …}, organ, date. */
    List<String> oznaczenieZalacznika() {
        return akt.zalaczniki().isEmpty()
                ? List.of()
                : akt.zalaczniki().getFirst().oznaczenie();
    }

    /** The first unit of the body whose text holds that phrase. */
    Optional<String> zdanie(String fraza) {
        for (Skladnik s : akt.tresc()) {
            if (s instanceof Jednostka j && j.tekst().contains(fraza)) {
                return Optional.of(j.tekst());
            }
        }
        return Optional.empty();
    }
}
