package pl.uchwalnik.render.docx;

import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.docx4j.openpackaging.contenttype.ContentTypeManager;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.io3.stores.PartStore;
import org.docx4j.openpackaging.parts.CustomXmlDataStoragePart;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPart;
import org.docx4j.openpackaging.parts.XmlPart;
import org.docx4j.openpackaging.parts.relationships.RelationshipsPart;
import org.jspecify.annotations.Nullable;

/**
 * Store (magazyn) of parts: keeps them in memory and writes the zip in one pass, sorted by name and all dated
 * 1980-01-01, so that the same document has the same bytes on every day and every machine.
 */
final class MagazynCzesci implements PartStore {

    private static final String TYPY = "[Content_Types].xml";

    /**
     * A minute after the earliest time a zip can hold; the real one lies in the properties of the document. For midnight
     * itself the JDK adds a second time to every entry, counted in the time zone of the machine.
     */
    private static final LocalDateTime CZAS = LocalDateTime.of(1980, 1, 1, 0, 1);

    private final Map<String, byte[]> stale;
    private final SortedMap<String, byte[]> czesci = new TreeMap<>();

    /** @param stale parts that are the same in every document, already written, by name */
    MagazynCzesci(Map<String, byte[]> stale) {
        this.stale = stale;
    }

    /** The whole file. */
    byte[] zip() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            // Office and validators of archives expect the content types first.
            entry(zip, TYPY, czesci.getOrDefault(TYPY, new byte[0]));
            for (Map.Entry<String, byte[]> c : czesci.entrySet()) {
                if (!c.getKey().equals(TYPY)) {
                    entry(zip, c.getKey(), c.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String nazwa, byte[] tresc) throws IOException {
        ZipEntry wpis = new ZipEntry(nazwa);
        wpis.setTimeLocal(CZAS);
        zip.putNextEntry(wpis);
        zip.write(tresc);
        zip.closeEntry();
    }

    @Override
    public void saveContentTypes(ContentTypeManager typy) throws Docx4JException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            typy.marshal(out);
        } catch (JAXBException e) {
            throw new Docx4JException("content types", e);
        }
        czesci.put(TYPY, out.toByteArray());
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public void saveJaxbXmlPart(JaxbXmlPart part) throws Docx4JException {
        String nazwa = name(part);
        byte[] stala = stale.get(nazwa);
        try {
            if (stala != null) {
                czesci.put(nazwa, stala);
            } else if (part instanceof RelationshipsPart relacje) {
                czesci.put(nazwa, Marszaler.marshal(relacje));
            } else {
                czesci.put(nazwa, Marszaler.marshal(part.getJAXBContext(), part.getContents()));
            }
        } catch (JAXBException e) {
            throw new Docx4JException(nazwa, e);
        }
    }

    @Override
    public void saveBinaryPart(Part part) throws Docx4JException {
        if (!(part instanceof BinaryPart b)) {
            throw new Docx4JException("unexpected part " + part.getPartName().getName());
        }
        czesci.put(name(part), b.getBytes());
    }

    @Override
    public void saveCustomXmlDataStoragePart(CustomXmlDataStoragePart part) throws Docx4JException {
        throw new Docx4JException("unexpected part " + part.getPartName().getName());
    }

    @Override
    public void saveXmlPart(XmlPart part) throws Docx4JException {
        throw new Docx4JException("unexpected part " + part.getPartName().getName());
    }

    private static String name(Part part) {
        return part.getPartName().getName().substring(1);
    }

    @Override
    public void finishSave() {
        // Nothing is open: the zip is written by zip().
    }

    @Override
    public void setOutputStream(OutputStream out) {
        // Bytes are taken by zip(), not pushed.
    }

    @Override
    public void setSourcePartStore(@Nullable PartStore zrodlo) {
        // Documents are made from nothing, there is no source to copy from.
    }

    @Override
    public void dispose() {
        czesci.clear();
    }

    @Override
    public void rename(PartName stara, PartName nowa) {
        // Part names never change here.
    }

    @Override
    public @Nullable InputStream loadPart(String nazwa) {
        return null;
    }

    @Override
    public long getPartSize(String nazwa) {
        byte[] tresc = czesci.get(nazwa);
        return tresc == null ? -1 : tresc.length;
    }
}
