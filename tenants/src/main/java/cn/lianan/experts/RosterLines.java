package cn.lianan.experts;

import cn.lianan.experts.roster.RosterField;
import cn.lianan.experts.roster.RosterLine;
import cn.lianan.outcomes.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Experts as lines of a roster, read in pages so that an export of a hundred thousand stays small in memory. */
@ApplicationScoped
class RosterLines {

    private static final int PAGE = 500;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy-MM");

    @Inject
    ExpertQuery query;

    @Inject
    Experts experts;

    @Inject
    Categories categories;

    @Inject
    PersonalStore personal;

    Iterator<RosterLine> all(ExpertFilter filter) {
        Catalogue catalogue = categories.catalogue();
        return Stream.iterate(page(filter, null), page -> !page.isEmpty(), page -> next(filter, page))
                .flatMap(page -> lines(page, catalogue))
                .iterator();
    }

    private List<Expert> page(ExpertFilter filter, UUID cursor) {
        return query.after(filter, cursor, PAGE);
    }

    private List<Expert> next(ExpertFilter filter, List<Expert> page) {
        experts.flushAndForget();
        return page.size() < PAGE
                ? List.of()
                : page(filter, page.get(page.size() - 1).id());
    }

    private Stream<RosterLine> lines(List<Expert> page, Catalogue catalogue) {
        Map<UUID, PersonalData> opened =
                personal.open(page.stream().map(Expert::id).toList());
        return page.stream().map(e -> line(e, opened.getOrDefault(e.id(), PersonalData.NONE), catalogue));
    }

    private static RosterLine line(Expert expert, PersonalData data, Catalogue catalogue) {
        ExpertProfile profile = expert.profile(catalogue.codes(expert.categories()));
        Map<RosterField, String> texts = new EnumMap<>(RosterField.class);
        texts.put(RosterField.NAME, profile.name());
        texts.put(RosterField.GENDER, profile.gender() == null ? "" : Messages.label(Locale.CHINESE, profile.gender()));
        texts.put(RosterField.BIRTH, month(data.birth()));
        texts.put(RosterField.IDENTITY_NUMBER, data.identityNumber());
        texts.put(RosterField.EMPLOYER, profile.employer());
        texts.put(RosterField.POSITION, profile.post());
        texts.put(RosterField.TITLE, profile.title());
        texts.put(RosterField.GROUP, String.join("、", catalogue.groupNames(expert.categories())));
        texts.put(RosterField.SPECIALTY, String.join("、", catalogue.specialtyNames(expert.categories())));
        texts.put(RosterField.EXPERTISE, profile.expertise());
        texts.put(RosterField.PHONE, data.phone());
        texts.put(RosterField.MAIL, data.mail());
        texts.put(RosterField.REMARKS, profile.remarks());
        Appointment appointment = expert.appointment();
        String number = appointment == null || appointment.number() == null ? "" : appointment.number();
        return new RosterLine(texts, Messages.label(Locale.CHINESE, expert.state()), number);
    }

    private static String month(YearMonth birth) {
        return birth == null ? "" : MONTH.format(birth);
    }
}
