package cn.lianan.experts.roster;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML from strangers: no document types, no entities from anywhere. */
final class SafeXml {
    private SafeXml() {}

    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        return factory().createXMLStreamReader(in);
    }

    /** Looks only as far as the root element; before it a document type would have to stand. */
    static void refuseDocumentType(InputStream start) {
        try {
            XMLStreamReader xml = reader(start);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.DTD) {
                    throw new Refused("roster.file.unsafe");
                }
                if (event == XMLStreamReader.START_ELEMENT) {
                    return;
                }
            }
        } catch (XMLStreamException broken) {
            throw new Refused("roster.file.damaged");
        }
    }

    /** A new one each time: a shared one would hold on to the last file it has read. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> InputStream.nullInputStream());
        return factory;
    }
}
