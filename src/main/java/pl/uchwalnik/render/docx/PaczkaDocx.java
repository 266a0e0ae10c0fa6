package pl.uchwalnik.render.docx;

import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.io3.Save;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.DocPropsCorePart;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPart;
import org.docx4j.openpackaging.parts.WordprocessingML.DocumentSettingsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FootnotesPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.openpackaging.parts.relationships.Namespaces;
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.Body;
import org.docx4j.wml.Document;
import org.docx4j.wml.FooterReference;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.HeaderReference;
import org.docx4j.wml.SectPr;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Odnosnik;
import pl.uchwalnik.akt.Porownanie;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.render.Opis;
import pl.uchwalnik.render.Strona;

/**
 * Package (paczka) of a DOCX: its parts and what holds them together. The package is made from nothing, because the one
 * docx4j makes lacks the compatibility mode, speaks English and has incomplete margins.
 */
final class PaczkaDocx {

    private static final String TYP_NAGLOWKA =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";

    /** Parts that are the same in every document, written once: styles, settings, footer. */
    private final Map<String, byte[]> stale;

    private final byte[] znakWodny;

    private PaczkaDocx(Map<String, byte[]> stale, byte[] znakWodny) {
        this.stale = stale;
        this.znakWodny = znakWodny;
    }

    /** Loads the class whose static fields are docx4j's contexts; the virtual machine lets others wait for it. */
    static void warmUp() {
        Objects.requireNonNull(Context.jc);
        Objects.requireNonNull(Context.jcDocPropsCore);
    }

    static PaczkaDocx create() {
        Map<String, byte[]> stale = new TreeMap<>();
        try {
            stale.put("word/styles.xml", Marszaler.marshal(Context.jc, ArkuszStylow.build()));
        } catch (JAXBException e) {
            throw new IllegalStateException("style sheet", e);
        }
        stale.put("word/settings.xml", resource("settings.xml"));
        stale.put("word/footer1.xml", resource("footer.xml"));
        return new PaczkaDocx(stale, resource("header-projekt.xml"));
    }

    private static byte[] resource(String nazwa) {
        try (InputStream in = PaczkaDocx.class.getResourceAsStream(nazwa)) {
            return Objects.requireNonNull(in, nazwa).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] write(Akt akt) throws Docx4JException {
        TrescDocx tresc = new TrescDocx();
        return write(akt, tresc.build(akt), tresc.przypisy());
    }

    /** Both texts as one, with tracked changes; their footnotes stand as paragraphs, for a note cannot be in two states. */
    byte[] write(Porownanie porownanie) throws Docx4JException {
        List<Object> przed = new TrescDocx().build(withoutNotes(porownanie.przed()));
        List<Object> po = new TrescDocx().build(withoutNotes(porownanie.po()));
        return write(porownanie.po(), Sledzenie.merge(przed, po, porownanie), new Przypisy());
    }

    private static Akt withoutNotes(Akt akt) {
        List<Zalacznik> zalaczniki = akt.zalaczniki().stream()
                .map(z -> new Zalacznik(
                        z.oznaczenie(), z.tytul(), withNotes(z.tresc(), z.odnosniki()), List.of(), z.miejsce()))
                .toList();
        return new Akt(
                akt.metryka(),
                akt.naglowek(),
                akt.wstep(),
                withNotes(akt.tresc(), akt.odnosniki()),
                akt.podpis(),
                List.of(),
                zalaczniki,
                akt.uzasadnienie());
    }

    private static List<Skladnik> withNotes(List<Skladnik> tresc, List<Odnosnik> odnosniki) {
        List<Skladnik> razem = new ArrayList<>(tresc);
        odnosniki.forEach(o -> razem.add(Akapit.of(o.znak() + " " + o.tekst())));
        return razem;
    }

    private byte[] write(Akt akt, List<Object> akapity, Przypisy tresciPrzypisow) throws Docx4JException {
        WordprocessingMLPackage paczka = new WordprocessingMLPackage();
        MainDocumentPart glowna = new MainDocumentPart();
        paczka.addTargetPart(glowna);
        glowna.addTargetPart(new StyleDefinitionsPart());
        glowna.addTargetPart(new DocumentSettingsPart());
        FootnotesPart przypisy = new FootnotesPart();
        przypisy.setContents(tresciPrzypisow.part());
        glowna.addTargetPart(przypisy);
        SectPr sekcja = section();
        if (akt.metryka().tak("projekt")) {
            sekcja.getEGHdrFtrReferences().add(header(glowna));
        }
        FooterReference stopka = new FooterReference();
        stopka.setType(HdrFtrRef.DEFAULT);
        stopka.setId(glowna.addTargetPart(new FooterPart(new PartName("/word/footer1.xml")))
                .getId());
        sekcja.getEGHdrFtrReferences().add(stopka);
        Body cialo = new Body();
        cialo.getContent().addAll(akapity);
        cialo.setSectPr(sekcja);
        Document dokument = new Document();
        dokument.setBody(cialo);
        glowna.setContents(dokument);
        DocPropsCorePart wlasciwosci = new DocPropsCorePart();
        wlasciwosci.setContents(WlasciwosciDocx.of(Opis.of(akt)));
        paczka.addTargetPart(wlasciwosci);
        MagazynCzesci magazyn = new MagazynCzesci(stale);
        new Save(paczka, magazyn).save(java.io.OutputStream.nullOutputStream());
        return magazyn.zip();
    }

    /** The header is kept as raw bytes: docx4j would write a number of VML as 136.0, which Word rejects. */
    private HeaderReference header(MainDocumentPart glowna) throws Docx4JException {
        BinaryPart czesc = new BinaryPart(new PartName("/word/header1.xml"));
        czesc.setBinaryData(znakWodny);
        czesc.setContentType(new org.docx4j.openpackaging.contenttype.ContentType(TYP_NAGLOWKA));
        czesc.setRelationshipType(Namespaces.HEADER);
        Relationship r = glowna.addTargetPart(czesc);
        HeaderReference ref = new HeaderReference();
        ref.setType(HdrFtrRef.DEFAULT);
        ref.setId(r.getId());
        return ref;
    }

    private static SectPr section() {
        Strona s = Strona.A4;
        SectPr.PgSz rozmiar = new SectPr.PgSz();
        rozmiar.setW(BigInteger.valueOf(s.szerokosc()));
        rozmiar.setH(BigInteger.valueOf(s.wysokosc()));
        SectPr.PgMar marginesy = new SectPr.PgMar();
        marginesy.setTop(BigInteger.valueOf(s.gorny()));
        marginesy.setRight(BigInteger.valueOf(s.prawy()));
        marginesy.setBottom(BigInteger.valueOf(s.dolny()));
        marginesy.setLeft(BigInteger.valueOf(s.lewy()));
        marginesy.setHeader(BigInteger.valueOf(s.naglowek()));
        marginesy.setFooter(BigInteger.valueOf(s.stopka()));
        marginesy.setGutter(BigInteger.ZERO);
        SectPr sekcja = new SectPr();
        sekcja.setPgSz(rozmiar);
        sekcja.setPgMar(marginesy);
        return sekcja;
    }
}
