package pl.uchwalnik.render.docx;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.docx4j.jaxb.NamespacePrefixMapperUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.parts.relationships.RelationshipsPart;

/**
 * Marshaller (marszaler) of one part to bytes. docx4j's own writes byte by byte through a filter, which takes half of
 * the time of a document; a streaming writer could stand here one day.
 */
final class Marszaler {
    private Marszaler() {}

    static byte[] marshal(JAXBContext kontekst, Object element) throws JAXBException {
        return marshal(kontekst, element, NamespacePrefixMapperUtils.getPrefixMapper());
    }

    /** Relationships must stand without a prefix: LibreOffice does not recognise the file otherwise. */
    static byte[] marshal(RelationshipsPart relacje) throws JAXBException, Docx4JException {
        return marshal(
                relacje.getJAXBContext(),
                relacje.getContents(),
                NamespacePrefixMapperUtils.getPrefixMapperRelationshipsPart());
    }

    private static byte[] marshal(JAXBContext kontekst, Object element, Object przedrostki) throws JAXBException {
        Marshaller m = kontekst.createMarshaller();
        NamespacePrefixMapperUtils.setProperty(m, przedrostki);
        m.setProperty(Marshaller.JAXB_ENCODING, StandardCharsets.UTF_8.name());
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        m.marshal(element, out);
        return out.toByteArray();
    }
}
