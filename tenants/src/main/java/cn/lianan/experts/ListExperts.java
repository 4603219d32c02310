package cn.lianan.experts;

import cn.lianan.access.Allowed;
import cn.lianan.access.CurrentUser;
import cn.lianan.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The district's library as a list. Phones are masked, and left out for those who may not call on experts. */
@ApplicationScoped
@Transactional
public class ListExperts {

    /** The longest page that is given. */
    public static final int MAX_PAGE = 200;

    @Inject
    ExpertQuery query;

    @Inject
    Categories categories;

    @Inject
    PersonalStore personal;

    /** A page by position, for screens. The limit is cut to {@link #MAX_PAGE}. */
    @Allowed({Role.ADMIN, Role.OFFICER, Role.TOWN_OFFICER})
    public List<ExpertLine> page(
            @Valid ExpertFilter filter, ExpertSort sort, boolean descending, int offset, int limit) {
        return lines(query.page(filter, sort, descending, offset, Math.min(limit, MAX_PAGE)));
    }

    /** A page by cursor in the order of entry, for programs: experts whose id follows the cursor; null for the first. */
    @Allowed({Role.ADMIN, Role.OFFICER, Role.TOWN_OFFICER})
    public List<ExpertLine> after(@Valid ExpertFilter filter, UUID cursor, int limit) {
        return lines(query.after(filter, cursor, Math.min(limit, MAX_PAGE)));
    }

    /** How many the filter lets through. */
    @Allowed({Role.ADMIN, Role.OFFICER, Role.TOWN_OFFICER})
    public long count(@Valid ExpertFilter filter) {
        return query.count(filter);
    }

    private List<ExpertLine> lines(List<Expert> experts) {
        Catalogue catalogue = categories.catalogue();
        Map<UUID, PersonalData> opened = CurrentUser.get().hasAny(Role.ADMIN, Role.OFFICER)
                ? personal.open(experts.stream().map(Expert::id).toList())
                : Map.of();
        return experts.stream()
                .map(e -> e.line(
                        catalogue.names(e.categories()),
                        PersonalStore.masked(opened.getOrDefault(e.id(), PersonalData.NONE))
                                .phone()))
                .toList();
    }
}
