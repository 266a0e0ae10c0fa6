package pl.uchwalnik.zmiany;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.uchwalnik.GotowyDokument;
import pl.uchwalnik.Potok;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.NaglowekAktu;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.nowelizacja.Nowelizacja;
import pl.uchwalnik.nowelizacja.TekstZmian;
import pl.uchwalnik.nowelizacja.polecenia.Brzmienie;
import pl.uchwalnik.nowelizacja.zapis.Rama;
import pl.uchwalnik.profil.Profil;
import pl.uchwalnik.szablon.TekstGotowy;

/**
 * Making of an amending act from two texts (nowelizowanie): commands, the whole act by its template, the proof.
 *
 * @param noweBrzmienie annexes that changed are worded anew whole; never done unless asked for
 */
public record Nowelizowanie(Potok potok, boolean noweBrzmienie) {

    /** Without whole annexes. */
    public Nowelizowanie(Potok potok) {
        this(potok, false);
    }

    /** Id of the document and name of its files. */
    public static final String UCHWALA = "uchwala-zmieniajaca";

    private static final String SZABLON = "nowelizacja/uchwala.ftl";
    private static final String RAMA = "statut-zmiana/rama.ftl";

    /** Nothing, and no error, where the texts do not differ. */
    public Wynik<Nowela> make(AktZmieniany stary, AktZmieniany nowy, Optional<Profil> profil) {
        if (stary.samZalacznik() != nowy.samZalacznik()) {
            return Wynik.brak(Diagnoza.blad(
                            "N603",
                            Polozenie.of(nowy.plik(), 1, 1),
                            "jeden z tekstów ma nagłówek aktu (UCHWAŁA …), a drugi go nie ma: to nie są dwa brzmienia"
                                    + " tego samego tekstu.")
                    .withPodpowiedz("Podaj oba teksty jako całą uchwałę albo oba jako sam załącznik."));
        }
        DaneAktu dane = DaneAktu.of(stary, profil);
        Profil faktyczny = profil.orElseGet(ProfilPusty::of);
        return rama(dane, faktyczny)
                .then(r -> changes(stary, nowy, new Rama(r, dane.tozsamosc().rodzaj())))
                .then(z -> uchwala(z, dane, faktyczny).then(u -> proved(stary, nowy, z, u)));
    }

    private Wynik<TekstZmian> changes(AktZmieniany stary, AktZmieniany nowy, Rama rama) {
        return noweBrzmienie
                ? Nowelizacja.zmienZalaczniki(stary.akt(), nowy.akt(), rama)
                : Nowelizacja.zmien(stary.akt(), nowy.akt(), rama);
    }

    private static Wynik<Nowela> proved(AktZmieniany stary, AktZmieniany nowy, TekstZmian zmiany, GotowyDokument u) {
        return Dowod.check(stary.akt(), nowy.akt(), u.akt())
                .then(akt -> Wynik.of(
                        new Nowela(stary, u, zmiany.polecenia(), akt),
                        NowyAkt.check(stary.akt(), zmiany.polecenia(), akt).stream()
                                .toList()));
    }

    /** The amended act after {@code W}: with its journal where the profile knows it. */
    private Wynik<String> rama(DaneAktu dane, Profil profil) {
        if (dane.statutProfilu()) {
            return potok.text(RAMA, profil, Map.of()).then(tresc -> Wynik.of(text(tresc)));
        }
        return Wynik.of(
                dane.tozsamosc().wMiejscowniku() + dane.dziennikRamy(),
                dane.gminny()
                        ? List.of()
                        : List.of(Diagnoza.uwaga(
                                        "N607",
                                        Polozenie.of(UCHWALA),
                                        "zmienianym aktem jest "
                                                + dane.tozsamosc().rodzaj().mianownik()
                                                + ", a program jest dla uchwał i zarządzeń gminnych: zmiany są pełne,"
                                                + " tytuł i przepisy końcowe aktu zmieniającego sprawdź i uzupełnij.")
                                .withPodstawa("ZTP § 94–96, § 120")));
    }

    private static String text(List<Skladnik> tresc) {
        return tresc.stream()
                .filter(Akapit.class::isInstance)
                .map(s -> ((Akapit) s).tekst())
                .findFirst()
                .orElse("");
    }

    private Wynik<GotowyDokument> uchwala(TekstZmian zmiany, DaneAktu dane, Profil profil) {
        Map<String, Object> dodatkowe = Map.of(
                "zmiany",
                new TekstGotowy(zmiany.tekst()),
                "zmieniany",
                dane.facts(),
                "wykaz_zmian",
                OpisZmiany.of(zmiany.polecenia()).stream()
                        .map(OpisZmiany::zdanie)
                        .toList());
        return Luki.together(potok.make(UCHWALA, SZABLON, profil, dodatkowe), UCHWALA)
                .then(d -> Wynik.of(withZalaczniki(
                        d, zmiany.przepis().zalaczniki(), dane.tozsamosc().organ())));
    }

    /** New texts of annexes stand as annexes of the amending act (R-G14). */
    private static GotowyDokument withZalaczniki(
            GotowyDokument d, List<Brzmienie.WZalaczniku> zalaczniki, String organ) {
        if (zalaczniki.isEmpty()) {
            return d;
        }
        List<Zalacznik> nowe = new ArrayList<>(d.akt().zalaczniki());
        for (Brzmienie.WZalaczniku z : zalaczniki) {
            nowe.add(new Zalacznik(
                    oznaczenie(z.numer(), d.akt().naglowek(), organ),
                    z.zalacznik().tytul(),
                    z.zalacznik().tresc(),
                    z.zalacznik().odnosniki(),
                    z.zalacznik().miejsce()));
        }
        Akt akt = d.akt().withZalaczniki(nowe);
        return new GotowyDokument(d.id(), akt, Dowod.tekst(akt));
    }

    private static List<String> oznaczenie(String numer, NaglowekAktu n, String organ) {
        String aktu = n.rodzaj().startsWith("ZARZĄDZENIE") ? "zarządzenia" : "uchwały";
        String nr = n.rodzaj().replaceFirst("(?iU)^\\w+ nr ", "nr ");
        String pierwszy = "Załącznik" + (numer.isEmpty() ? "" : " nr " + numer) + " do " + aktu + " " + nr;
        return organ.isEmpty() ? List.of(pierwszy, n.data()) : List.of(pierwszy, organ, n.data());
    }
}
