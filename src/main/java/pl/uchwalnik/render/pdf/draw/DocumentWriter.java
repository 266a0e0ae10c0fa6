package pl.uchwalnik.render.pdf.draw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import pl.uchwalnik.render.Napisy;
import pl.uchwalnik.render.Opis;
import pl.uchwalnik.render.Strona;
import pl.uchwalnik.render.pdf.font.Face;
import pl.uchwalnik.render.pdf.font.FontSet;
import pl.uchwalnik.render.pdf.line.Line;
import pl.uchwalnik.render.pdf.page.Page;
import pl.uchwalnik.render.pdf.tag.Tag;

/**
 * Writes the file: pages, fonts, structure, outline, metadata. What makes it PDF/UA-1 and PDF/A-2a at once stands here
 * and in {@link Xmp}; nothing in it depends on a clock, a locale or chance.
 */
public final class DocumentWriter {
    private static final float VERSION = 1.7f;

    private final FontSet fonts;
    private final Strona sheet;
    private final Opis properties;
    private final Glyphs used = new Glyphs();
    private final Packer packer = new Packer();
    private final MessageDigest digest = sha256();

    public DocumentWriter(FontSet fonts, Strona sheet, Opis properties) {
        this.fonts = fonts;
        this.sheet = sheet;
        this.properties = properties;
    }

    /**
     * @param footer footer of a page, by its index
     * @param draft true where every page bears the watermark
     */
    public byte[] write(List<Page> pages, Tag document, IntFunction<Line> footer, boolean draft) {
        try (PDDocument pdf = new PDDocument();
                packer) {
            pdf.getDocument().setVersion(VERSION);
            PDResources resources = new PDResources();
            List<PDPage> written = new ArrayList<>();
            List<List<Tag>> parents = new ArrayList<>();
            PageDrawer drawer = new PageDrawer(fonts, used, sheet, draft);
            for (int i = 0; i < pages.size(); i++) {
                PageDrawer.Drawn drawn = drawer.draw(pages.get(i), i, footer.apply(i));
                parents.add(drawn.parents());
                written.add(page(pdf, i, drawn.operators().bytes(), resources));
            }
            if (draft) {
                resources.put(COSName.getPDFName(Watermark.RESOURCE), watermark(pdf));
            }
            embedFonts(pdf, resources);
            catalog(pdf, pages, written, StructureWriter.root(document, objects(written), parents));
            return save(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<COSDictionary> objects(List<PDPage> pages) {
        return pages.stream().map(PDPage::getCOSObject).toList();
    }

    private PDPage page(PDDocument pdf, int index, byte[] operators, PDResources resources) throws IOException {
        PDPage page =
                new PDPage(new PDRectangle((float) Strona.pt(sheet.szerokosc()), (float) Strona.pt(sheet.wysokosc())));
        page.setResources(resources);
        page.setStructParents(index);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        page.getCOSObject().setItem(COSName.CONTENTS, deflated(pdf, operators));
        pdf.addPage(page);
        return page;
    }

    /** Compresses by itself: the way through the library costs twice as much. */
    private COSStream deflated(PDDocument pdf, byte[] bytes) throws IOException {
        byte[] packed = packer.pack(bytes);
        COSStream stream = raw(pdf, packed);
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        digest.update(packed);
        return stream;
    }

    private static COSStream raw(PDDocument pdf, byte[] bytes) throws IOException {
        COSStream stream = pdf.getDocument().createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(bytes);
        }
        return stream;
    }

    private PDFormXObject watermark(PDDocument pdf) throws IOException {
        COSStream stream = deflated(pdf, Watermark.operators(fonts.get(Watermark.face()), sheet));
        PDFormXObject form = new PDFormXObject(stream);
        form.setBBox(new PDRectangle((float) Strona.pt(sheet.szerokosc()), (float) Strona.pt(sheet.wysokosc())));
        form.setResources(new PDResources());
        return form;
    }

    private void embedFonts(PDDocument pdf, PDResources resources) throws IOException {
        for (Face face : Face.values()) {
            BitSet glyphs = used.of(face);
            if (glyphs.isEmpty()) {
                continue;
            }
            PDType0Font font = PDType0Font.load(pdf, fonts.get(face).font(), true);
            font.addGlyphsToSubset(glyphs.stream().boxed().collect(Collectors.toCollection(TreeSet::new)));
            // Text is written past the library, which therefore would not know that the font is used.
            font.subset();
            resources.put(COSName.getPDFName(face.resourceName()), font);
        }
    }

    private void catalog(PDDocument pdf, List<Page> pages, List<PDPage> written, COSDictionary structure)
            throws IOException {
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        COSDictionary root = catalog.getCOSObject();
        catalog.setLanguage(Napisy.JEZYK);
        catalog.setVersion(Float.toString(VERSION));
        root.setItem(COSName.MARK_INFO, flag("Marked"));
        root.setItem(COSName.VIEWER_PREFERENCES, flag("DisplayDocTitle"));
        root.setItem(COSName.STRUCT_TREE_ROOT, structure);
        root.setItem(COSName.OUTPUT_INTENTS, outputIntents(pdf));
        double top = Strona.pt(sheet.wysokosc() - sheet.gorny());
        OutlineWriter.outline(pages, written, top).ifPresent(o -> {
            catalog.setDocumentOutline(o);
            catalog.setPageMode(PageMode.USE_OUTLINES);
        });
        metadata(pdf, root);
    }

    private static COSDictionary flag(String name) {
        COSDictionary d = new COSDictionary();
        d.setBoolean(COSName.getPDFName(name), true);
        return d;
    }

    private COSArray outputIntents(PDDocument pdf) throws IOException {
        COSStream profile = deflated(pdf, IccProfile.srgb());
        profile.setInt(COSName.N, 3);
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setName(COSName.S, "GTS_PDFA1");
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, IccProfile.NAME);
        intent.setString(COSName.INFO, IccProfile.NAME);
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        COSArray intents = new COSArray();
        intents.add((COSBase) intent);
        return intents;
    }

    private void metadata(PDDocument pdf, COSDictionary root) throws IOException {
        byte[] xmp = Xmp.packet(properties);
        digest.update(xmp);
        COSStream metadata = raw(pdf, xmp);
        metadata.setItem(COSName.TYPE, COSName.METADATA);
        metadata.setName(COSName.SUBTYPE, "XML");
        root.setItem(COSName.METADATA, metadata);
        COSDictionary info = pdf.getDocumentInformation().getCOSObject();
        text(info, COSName.TITLE, properties.tytul());
        text(info, COSName.AUTHOR, properties.autor());
        text(info, COSName.SUBJECT, properties.temat());
        text(info, COSName.PRODUCER, Napisy.PROGRAM);
        text(info, COSName.CREATOR, Napisy.PROGRAM);
        String date = "D:" + properties.data().toString().replace("-", "") + "000000Z";
        info.setItem(COSName.CREATION_DATE, new COSString(date));
    }

    private static void text(COSDictionary info, COSName key, String value) {
        if (!value.isEmpty()) {
            info.setString(key, value);
        }
    }

    private byte[] save(PDDocument pdf) throws IOException {
        pdf.setDocumentId(ByteBuffer.wrap(digest.digest()).getLong());
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        pdf.save(out);
        return out.toByteArray();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
