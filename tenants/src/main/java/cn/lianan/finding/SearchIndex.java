package cn.lianan.finding;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The index, whatever it is made of. Every method throws {@link SearchUnavailableException} when it is out of reach. */
public interface SearchIndex {

    /** Whether the index is there; false on a fresh or wiped server. */
    boolean exists();

    /** Makes the empty index. Does nothing when it is there. */
    void create();

    /** Stores documents; one that is older than what the index holds is passed over. */
    void put(List<Document> documents);

    /** Removes things that exist no more, for good: ids are never used again. */
    void remove(String kind, Collection<UUID> ids);

    /** Looks for what the current user may find: the filter by {@link Audience#held()} is set in here and nowhere else. */
    Hits search(SearchQuery query);
}
