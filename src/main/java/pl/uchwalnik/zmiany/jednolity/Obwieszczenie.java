package pl.uchwalnik.zmiany.jednolity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.uchwalnik.GotowyDokument;
import pl.uchwalnik.Potok;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Miejsce;
import pl.uchwalnik.akt.NaglowekAktu;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.nowelizacja.historia.Historia;
import pl.uchwalnik.profil.Profil;
import pl.uchwalnik.skladnia.AktPrinter;
import pl.uchwalnik.zmiany.Luki;
import pl.uchwalnik.zmiany.ProfilPusty;
import pl.uchwalnik.zmiany.Ujednolicony;

/**
 * Announcement (obwieszczenie) of a consolidated text: what it takes in, provisions it leaves out, and the text as its
 * annex (ZTP § 101–106, u.o.a.n. art. 16 ust. 3–4).
 *
 * @param dzien day of the announcement; without it a blank
 */
public record Obwieszczenie(Potok potok, Optional<Profil> profil, Optional<LocalDate> dzien) {

    /** Id of the document and name of its files. */
    public static final String DOKUMENT = "obwieszczenie";

    private static final String SZABLON = "nowelizacja/obwieszczenie.ftl";

    /** The whole announcement; the annex bears footnotes on every change. */
    public Wynik<GotowyDokument> make(Ujednolicony u) {
        DaneObwieszczenia dane = DaneObwieszczenia.of(u, profil, dzien);
        List<PowolanieZmiany> zmiany = dane.citations();
        Profil faktyczny = profil.orElseGet(ProfilPusty::of);
        return Luki.together(
                        potok.make(DOKUMENT, SZABLON, faktyczny, Map.of("jednolity", dane.facts(zmiany))), DOKUMENT)
                .then(d -> Wynik.of(joined(d.akt(), u, dane, zmiany)));
    }

    /** The consolidated text alone, its own footnotes numbered anew. */
    public static Ujednolicony renumbered(Ujednolicony u) {
        return u.withAkt(TekstZOdnosnikami.of(u.akt(), Historia.PUSTA, odnosniki(u, List.of(), 0)));
    }

    /** The consolidated text alone with its footnotes (§ 106). */
    public static Ujednolicony withFootnotes(Ujednolicony u, Optional<Profil> profil) {
        List<PowolanieZmiany> zmiany =
                DaneObwieszczenia.of(u, profil, Optional.empty()).citations();
        return u.withAkt(TekstZOdnosnikami.of(u.akt(), u.historia(), odnosniki(u, zmiany, 0)));
    }

    private static Odnosniki odnosniki(Ujednolicony u, List<PowolanieZmiany> zmiany, int ostatni) {
        return new Odnosniki(zmiany, new AktPrinter().print(u.baza().akt()), ostatni);
    }

    private static GotowyDokument joined(
            Akt obwieszczenie, Ujednolicony u, DaneObwieszczenia dane, List<PowolanieZmiany> zmiany) {
        Akt tekst = TekstZOdnosnikami.of(
                u.akt(),
                u.historia(),
                odnosniki(u, zmiany, obwieszczenie.odnosniki().size()));
        List<Zalacznik> zalaczniki = new ArrayList<>();
        zalaczniki.add(annex(obwieszczenie, tekst, dane));
        zalaczniki.addAll(headed(tekst.zalaczniki(), dane));
        return Potok.ready(DOKUMENT, u.withList(obwieszczenie.withZalaczniki(zalaczniki)));
    }

    /** The act under its own title block; its annexes follow as annexes of it. */
    private static Zalacznik annex(Akt obwieszczenie, Akt tekst, DaneObwieszczenia dane) {
        List<Skladnik> tresc = new ArrayList<>();
        tekst.wstep().forEach(tresc::add);
        tresc.addAll(tekst.tresc());
        if (tresc.isEmpty()) {
            tresc.add(Akapit.of(
                    "[UZUPEŁNIJ: treść " + dane.tozsamosc().rodzaj().dopelniacz() + ", której załącznik podano]"));
        }
        NaglowekAktu n = obwieszczenie.naglowek();
        return new Zalacznik(
                List.of("Załącznik do obwieszczenia", dane.organ(), n.data()),
                title(tekst.naglowek(), dane),
                tresc,
                tekst.odnosniki(),
                Miejsce.NIEZNANE);
    }

    private static List<String> title(NaglowekAktu n, DaneObwieszczenia dane) {
        if (n.pusty()) {
            String rodzaj = dane.tozsamosc().rodzaj().mianownik() + " nr ";
            return List.of(
                    rodzaj.toUpperCase(Locale.ROOT) + dane.numer(),
                    dane.organ().startsWith("[") ? dane.organ() : dane.organ().toUpperCase(Locale.ROOT),
                    dane.data(),
                    dane.przedmiot());
        }
        return Stream.of(n.rodzaj(), n.organ(), n.data(), n.przedmiot())
                .filter(w -> !w.isEmpty())
                .toList();
    }

    private static List<Zalacznik> headed(List<Zalacznik> zalaczniki, DaneObwieszczenia dane) {
        return zalaczniki.stream()
                .map(z -> z.oznaczenie().isEmpty()
                        ? new Zalacznik(
                                List.of(
                                        "Załącznik do "
                                                + dane.tozsamosc().rodzaj().dopelniacz() + " nr " + dane.numer(),
                                        dane.organ(),
                                        dane.data()),
                                z.tytul(),
                                z.tresc(),
                                z.odnosniki(),
                                z.miejsce())
                        : z)
                .toList();
    }
}
