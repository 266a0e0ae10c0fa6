package pl.uchwalnik.render.pdf.draw;

import java.nio.charset.StandardCharsets;
import pl.uchwalnik.render.Napisy;
import pl.uchwalnik.render.Opis;

/**
 * Metadata packet (XMP) that claims PDF/A-2a and PDF/UA-1 at once. The extension schema declares {@code pdfuaid:part},
 * which PDF/A does not know.
 */
final class Xmp {
    private static final String EXTENSION = """
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            """;

    private static final String OPENING = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
            xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
            xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" \
            xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
            xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
            """;

    private Xmp() {}

    static byte[] packet(Opis p) {
        StringBuilder b = new StringBuilder(OPENING);
        b.append("<dc:title>").append(alt(p.tytul())).append("</dc:title>\n");
        if (!p.temat().isEmpty()) {
            b.append("<dc:description>").append(alt(p.temat())).append("</dc:description>\n");
        }
        if (!p.autor().isEmpty()) {
            b.append("<dc:creator><rdf:Seq><rdf:li>")
                    .append(escape(p.autor()))
                    .append("</rdf:li></rdf:Seq></dc:creator>\n");
        }
        b.append("<dc:language><rdf:Bag><rdf:li>" + Napisy.JEZYK + "</rdf:li></rdf:Bag></dc:language>\n");
        b.append("<pdf:Producer>" + Napisy.PROGRAM + "</pdf:Producer>\n");
        b.append("<xmp:CreatorTool>" + Napisy.PROGRAM + "</xmp:CreatorTool>\n");
        b.append("<xmp:CreateDate>").append(p.data()).append("T00:00:00Z</xmp:CreateDate>\n");
        b.append(EXTENSION).append("</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>");
        return b.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String alt(String text) {
        return "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + escape(text) + "</rdf:li></rdf:Alt>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
