package cn.lianan.finding;

import cn.lianan.access.Allowed;
import cn.lianan.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Search for everybody; what is found depends on who asks. */
@ApplicationScoped
@Transactional
public class Find {

    @Inject
    SearchIndex index;

    @Inject
    Findables findables;

    /** A page of hits, each of which the database confirmed a moment ago. */
    @Allowed(Role.ANYONE)
    public Hits find(@Valid SearchQuery query) {
        try {
            Hits hits = index.search(query);
            List<Hit> confirmed = confirmed(hits.items());
            long total = Math.max(hits.total() - (hits.items().size() - confirmed.size()), confirmed.size());
            return new Hits(confirmed, total, hits.facets(), hits.next(), false);
        } catch (SearchUnavailableException e) {
            return byTitle(query);
        }
    }

    private List<Hit> confirmed(List<Hit> hits) {
        Map<String, List<UUID>> idsByKind = hits.stream()
                .collect(Collectors.groupingBy(Hit::kind, Collectors.mapping(Hit::id, Collectors.toList())));
        Map<String, Set<UUID>> visible = new HashMap<>();
        idsByKind.forEach((kind, ids) ->
                visible.put(kind, findables.of(kind).map(f -> f.visible(ids)).orElse(Set.of())));
        return hits.stream().filter(h -> visible.get(h.kind()).contains(h.id())).toList();
    }

    private Hits byTitle(SearchQuery query) {
        List<Hit> hits = new ArrayList<>();
        findables
                .all()
                .filter(f -> query.kind() == null || query.kind().equals(f.kind()))
                .forEach(f -> hits.addAll(f.byTitle(query.words(), query.size())));
        List<Hit> page = hits.stream()
                .filter(h -> query.district() == null || query.district().equals(h.district()))
                .limit(query.size())
                .toList();
        return new Hits(page, page.size(), Map.of(), null, true);
    }
}
