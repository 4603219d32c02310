package cn.lianan.experts;

import cn.lianan.finding.Document;
import cn.lianan.outcomes.Ids;
import cn.lianan.people.Gender;
import cn.lianan.tenancy.DistrictOwned;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An expert in a district's library, without anything personal. */
@Entity
@Table(name = "experts_expert")
class Expert extends DistrictOwned {

    @Id
    private UUID id;

    @Version
    private long version;

    private String name;

    @Enumerated(EnumType.STRING)
    private Gender gender;

    private String employer;
    private String post;
    private String title;
    private String expertise;
    private String remarks;

    @ElementCollection
    @CollectionTable(name = "experts_expert_category", joinColumns = @JoinColumn(name = "expert_id"))
    @Column(name = "category_id")
    private Set<UUID> categories = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private ExpertState state = ExpertState.CANDIDATE;

    @Column(name = "appointment_number")
    private String appointmentNumber;

    @Column(name = "term_begin")
    private LocalDate termBegin;

    @Column(name = "term_end")
    private LocalDate termEnd;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    Expert() {}

    Expert(ExpertProfile profile, Set<UUID> categories, Instant now) {
        this.id = Ids.next();
        this.createdAt = now;
        describe(profile, categories, now);
    }

    /** Takes over a new profile. */
    void describe(ExpertProfile profile, Set<UUID> newCategories, Instant now) {
        name = profile.name();
        gender = profile.gender();
        employer = profile.employer();
        post = profile.post();
        title = profile.title();
        expertise = profile.expertise();
        remarks = profile.remarks();
        categories.retainAll(newCategories);
        categories.addAll(newCategories);
        updatedAt = now;
    }

    /** Marks a change of what hangs on the expert, so that its version grows with it. */
    void touch(Instant now) {
        updatedAt = now;
    }

    boolean mayBecome(ExpertState next) {
        return state.next().contains(next);
    }

    /** The step to the next state; the caller has asked {@link #mayBecome}. */
    ExpertStep become(ExpertState next, String reason, Instant now) {
        if (!mayBecome(next)) {
            throw new IllegalStateException(state + " is not followed by " + next);
        }
        ExpertStep step = new ExpertStep(id, state, next, reason, now);
        state = next;
        updatedAt = now;
        return step;
    }

    void appointedFor(String number, LocalDate begin, LocalDate end) {
        appointmentNumber = number;
        termBegin = begin;
        termEnd = end;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String name() {
        return name;
    }

    Set<UUID> categories() {
        return categories;
    }

    ExpertState state() {
        return state;
    }

    ExpertLine line(List<String> specialties, String maskedPhone) {
        return new ExpertLine(
                id,
                version,
                name,
                employer,
                post,
                title,
                specialties,
                expertise,
                state,
                appointment(),
                maskedPhone,
                updatedAt);
    }

    ExpertSheet sheet(Set<String> codes, List<String> specialties, PersonalData masked, List<ExpertEvent> history) {
        return new ExpertSheet(
                id, version, profile(codes), specialties, state, appointment(), masked, history, createdAt, updatedAt);
    }

    /** What the index may hold: a directory line, nothing personal. */
    Document document(Catalogue catalogue, Set<String> audience) {
        List<String> specialties = catalogue.names(categories);
        String summary = Stream.concat(Stream.of(title, employer, post), Stream.of(String.join("、", specialties)))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        Set<String> topics = new LinkedHashSet<>(catalogue.groupNames(categories));
        topics.addAll(specialties);
        return new Document(
                ExpertFindable.KIND,
                id,
                district(),
                version,
                name,
                summary,
                expertise,
                List.copyOf(topics),
                audience,
                updatedAt);
    }

    ExpertProfile profile(Set<String> categoryCodes) {
        return new ExpertProfile(name, gender, employer, post, title, categoryCodes, expertise, remarks);
    }

    Appointment appointment() {
        return termEnd == null ? null : new Appointment(appointmentNumber, termBegin, termEnd);
    }
}
