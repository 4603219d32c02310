package cn.lianan.experts.roster;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** How the parts of an .xlsx name each other: a workbook does not say where its sheets lie, its relations do. */
final class Relations {
    private final Map<String, String> targetsById = new LinkedHashMap<>();
    private final Map<String, String> targetsByType = new LinkedHashMap<>();

    /** Relations of a part; of the package itself for the empty name. */
    static Relations of(WorkbookFile file, String part) {
        int folder = part.lastIndexOf('/') + 1;
        String base = part.substring(0, folder);
        Relations relations = new Relations();
        try (InputStream in = file.part(base + "_rels/" + part.substring(folder) + ".rels")) {
            XMLStreamReader xml = SafeXml.reader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")) {
                    relations.add(base, xml);
                }
            }
        } catch (IOException | XMLStreamException broken) {
            throw new Refused("roster.file.damaged");
        }
        return relations;
    }

    Optional<String> byId(String id) {
        return Optional.ofNullable(targetsById.get(id));
    }

    Optional<String> byType(String type) {
        return Optional.ofNullable(targetsByType.get(type));
    }

    private void add(String base, XMLStreamReader xml) {
        String type = String.valueOf(xml.getAttributeValue(null, "Type"));
        String target = String.valueOf(xml.getAttributeValue(null, "Target"));
        String path = target.startsWith("/") ? target.substring(1) : base + target;
        targetsById.put(xml.getAttributeValue(null, "Id"), path);
        targetsByType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path);
    }
}
