package cn.lianan.experts;

import cn.lianan.access.CurrentUser;
import cn.lianan.access.Role;
import cn.lianan.finding.Audience;
import cn.lianan.finding.Document;
import cn.lianan.finding.Findable;
import cn.lianan.finding.Hit;
import cn.lianan.outbox.Outbox;
import cn.lianan.tenancy.CurrentDistrict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes experts findable by the officers of their district. */
@ApplicationScoped
class ExpertFindable implements Findable {

    static final String KIND = "expert";

    private static final Role[] READERS = {Role.ADMIN, Role.OFFICER, Role.TOWN_OFFICER};

    @Inject
    Experts experts;

    @Inject
    Categories categories;

    @Inject
    Outbox outbox;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Document> documents(Collection<UUID> ids) {
        Catalogue catalogue = categories.catalogue();
        Set<String> readers = Set.of(READERS).stream()
                .map(role -> Audience.token(CurrentDistrict.id(), role))
                .collect(Collectors.toSet());
        return experts.all(ids).stream()
                .map(e -> e.document(catalogue, e.state() == ExpertState.LEFT ? Set.of() : readers))
                .toList();
    }

    @Override
    public Set<UUID> visible(Collection<UUID> ids) {
        return CurrentUser.get().hasAny(READERS) ? new HashSet<>(experts.existing(ids)) : Set.of();
    }

    @Override
    public List<Hit> byTitle(String words, int limit) {
        if (!CurrentUser.get().hasAny(READERS)) {
            return List.of();
        }
        Catalogue catalogue = categories.catalogue();
        return experts.named(words, limit).stream()
                .map(e -> e.document(catalogue, Set.of()))
                .map(d -> new Hit(KIND, d.id(), d.district(), d.title(), d.summary(), List.of()))
                .toList();
    }

    @Override
    public void announceAll() {
        experts.allIds().forEach(id -> outbox.changed(KIND, id));
    }
}
