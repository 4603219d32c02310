package cn.lianan.finding;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** How a feature makes its things findable. Every method works in the current district, within its transaction. */
public interface Findable {

    /** The kind in documents, URLs and events, such as {@code expert}. */
    String kind();

    /** The documents of those of the ids that exist; the others are removed from the index. */
    List<Document> documents(Collection<UUID> ids);

    /** Those of the ids that the current user may really see, by the database's word. */
    Set<UUID> visible(Collection<UUID> ids);

    /** Things whose title contains the words and that the current user may see: the fallback without an index. */
    List<Hit> byTitle(String words, int limit);

    /** Writes an outbox event for each thing of the district, to fill an empty index. */
    void announceAll();
}
