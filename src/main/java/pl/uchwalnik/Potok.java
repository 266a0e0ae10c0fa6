package pl.uchwalnik;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Porownanie;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontrola;
import pl.uchwalnik.kontrola.Okolicznosci;
import pl.uchwalnik.kontrola.RejestrRegul;
import pl.uchwalnik.kontrola.paczka.Paczka;
import pl.uchwalnik.profil.Profil;
import pl.uchwalnik.profil.ProfilReader;
import pl.uchwalnik.render.docx.DocxRenderer;
import pl.uchwalnik.render.html.HtmlRenderer;
import pl.uchwalnik.render.pdf.PdfRenderer;
import pl.uchwalnik.skladnia.AktParser;
import pl.uchwalnik.skladnia.AktPrinter;
import pl.uchwalnik.szablon.RejestrDokumentow;
import pl.uchwalnik.szablon.SzablonRenderer;
import pl.uchwalnik.szablon.TekstDokumentu;

/**
 * The pipeline (potok): profile → template → text of the act → tree → checks → files. A stage that recorded an error is the
 * last one; what the checks find does not stop the document. One pipeline serves many profiles and threads.
 */
public final class Potok {
    /** What a template prints where the profile lacks a fact. */
    private static final String BRAK_DANYCH = "[UZUPEŁNIJ";

    private final SzablonRenderer szablony;
    private final RejestrDokumentow rejestr;
    private final Leniwy<DocxRenderer> docx = new Leniwy<>(DocxRenderer::new);
    private final Leniwy<PdfRenderer> pdf = new Leniwy<>(PdfRenderer::new);

    private Potok(SzablonRenderer szablony, RejestrDokumentow rejestr) {
        this.szablony = szablony;
        this.rejestr = rejestr;
    }

    /**
     * A pipeline, unless the user's register of documents is wrong.
     *
     * @param katalog folder with the user's own templates
     */
    public static Wynik<Potok> of(Optional<Path> katalog) {
        RejestrDokumentow rejestr = RejestrDokumentow.load(katalog);
        return rejestr.diagnozy().isEmpty()
                ? Wynik.of(new Potok(SzablonRenderer.of(katalog), rejestr))
                : Wynik.brak(rejestr.diagnozy());
    }

    /** Reader of profiles that knows which rules there are to be switched off. */
    public static ProfilReader czytnikProfili() {
        return new ProfilReader(
                RejestrRegul.karty().stream().map(KartaReguly::kod).toList());
    }

    /** Starts what is slow to start on a thread of its own; needed by nobody, useful before the first document. */
    public static void warmUp(List<Format> formaty) {
        if (formaty.contains(Format.DOCX)) {
            Thread.ofPlatform().daemon().name("rozgrzewka-docx").start(DocxRenderer::warmUp);
        }
    }

    /** Documents that can be made. */
    public RejestrDokumentow rejestr() {
        return rejestr;
    }

    /**
     * A document of the register. Absent with an error when its template or the text it made is wrong; absent without one
     * when there is nothing to write: an amendment that would change nothing.
     *
     * @param katalog folder that paths in the profile are relative to
     */
    public Wynik<GotowyDokument> make(String id, Profil profil, Path katalog) {
        return compile(id, profil, katalog).then(akt -> check(id, akt, profil));
    }

    /** The tree of a document of the register as {@link #make} makes it, before any check. */
    public Wynik<Akt> compile(String id, Profil profil, Path katalog) {
        Wynik<Map<String, Object>> dodatkowe = id.equals(ZmianaStatutu.DOKUMENT)
                ? new ZmianaStatutu(szablony, katalog).dodatkowe(profil)
                : Wynik.of(Map.of());
        String szablon = rejestr.dokument(id).szablon();
        return dodatkowe.then(d -> compile(id, szablon, profil, d));
    }

    /** A document of any template, with what the product adds for it; findings are those of the text and of the checks. */
    public Wynik<GotowyDokument> make(String id, String szablon, Profil profil, Map<String, Object> dodatkowe) {
        return compile(id, szablon, profil, dodatkowe).then(akt -> check(id, akt, profil));
    }

    private Wynik<Akt> compile(String id, String szablon, Profil profil, Map<String, Object> dodatkowe) {
        Wynik<TekstDokumentu> tekst = szablony.render(szablon, profil, dodatkowe);
        return new Wynik<>(tekst.wartosc(), placed(tekst.diagnozy(), szablon)).then(t -> parse(id, t));
    }

    /** Contents that a template gives, without a document around them. */
    public Wynik<List<Skladnik>> text(String szablon, Profil profil, Map<String, Object> dodatkowe) {
        return szablony.render(szablon, profil, dodatkowe)
                .then(t -> AktParser.szablonowy().parseTresc(t.zrodlo()));
    }

    /** A document that was put together without a template, as it is. */
    public static GotowyDokument ready(String id, Akt akt) {
        Akt nazwany = withMetryka(id, akt);
        return new GotowyDokument(id, nazwany, new AktPrinter().print(nazwany));
    }

    /** What the engine said of the whole template is placed at least in its file. */
    private static List<Diagnoza> placed(List<Diagnoza> diagnozy, String szablon) {
        return diagnozy.stream()
                .map(d -> d.polozenie().plik().isEmpty()
                        ? d.withPolozenie(Polozenie.of("templates/" + szablon)
                                .withAdres(d.polozenie().adres()))
                        : d)
                .toList();
    }

    private static Wynik<Akt> parse(String id, TekstDokumentu tekst) {
        Wynik<Akt> akt = AktParser.szablonowy().parse(tekst.zrodlo());
        List<Diagnoza> diagnozy = akt.diagnozy().stream().map(tekst::atSzablon).toList();
        return akt.maBledy() || akt.wartosc().isEmpty()
                ? Wynik.brak(diagnozy)
                : Wynik.of(withMetryka(id, akt.wartosc().get()), diagnozy);
    }

    private static Akt withMetryka(String id, Akt akt) {
        Akt nazwany = akt.withMetryka(akt.metryka().with("dokument", id));
        boolean projekt = new AktPrinter().print(nazwany).contains(BRAK_DANYCH);
        return projekt ? nazwany.withMetryka(nazwany.metryka().with("projekt", "tak")) : nazwany;
    }

    /** What the rules of a pack find in its documents and in the facts they were made from. */
    public static List<Diagnoza> check(String plikProfilu, Profil profil, List<GotowyDokument> dokumenty) {
        Okolicznosci okolicznosci = Okolicznosci.NIEZNANE.withProfil(profil);
        List<Paczka.Dokument> razem = dokumenty.stream()
                .map(d -> Paczka.Dokument.of(d.id(), d.id(), d.akt(), okolicznosci))
                .toList();
        return Kontrola.of(okolicznosci).check(new Paczka(razem, plikProfilu, okolicznosci)).stream()
                .map(d -> d.withPolozenie(Polozenie.of(d.polozenie().plik())
                        .withAdres(d.polozenie().adres())))
                .toList();
    }

    private static Wynik<GotowyDokument> check(String id, Akt akt, Profil profil) {
        // lines of the produced text mean nothing to its reader: the document and the unit do
        List<Diagnoza> diagnozy = Kontrola.of(Okolicznosci.NIEZNANE.withProfil(profil)).check(akt).stream()
                .map(d ->
                        d.withPolozenie(Polozenie.of(id).withAdres(d.polozenie().adres())))
                .toList();
        return Wynik.of(new GotowyDokument(id, akt, new AktPrinter().print(akt)), diagnozy);
    }

    /** Two texts of an act as one DOCX with tracked changes. */
    public Wynik<byte[]> render(Porownanie porownanie) {
        return docx.get().render(porownanie);
    }

    /** Bytes of a file; absent when the format cannot hold the text. */
    public Wynik<byte[]> render(GotowyDokument dokument, Format format) {
        return switch (format) {
            case DOCX -> docx.get().render(dokument.akt());
            case PDF -> pdf.get().render(dokument.akt());
            case HTML -> new HtmlRenderer().render(dokument.akt());
            case TXT -> Wynik.of(dokument.tekst().getBytes(StandardCharsets.UTF_8));
        };
    }
}
