package cn.lianan.experts.roster;

import static cn.lianan.experts.roster.RosterField.BIRTH;
import static cn.lianan.experts.roster.RosterField.EMPLOYER;
import static cn.lianan.experts.roster.RosterField.EXPERTISE;
import static cn.lianan.experts.roster.RosterField.GENDER;
import static cn.lianan.experts.roster.RosterField.GROUP;
import static cn.lianan.experts.roster.RosterField.IDENTITY_NUMBER;
import static cn.lianan.experts.roster.RosterField.MAIL;
import static cn.lianan.experts.roster.RosterField.NAME;
import static cn.lianan.experts.roster.RosterField.PHONE;
import static cn.lianan.experts.roster.RosterField.POSITION;
import static cn.lianan.experts.roster.RosterField.REMARKS;
import static cn.lianan.experts.roster.RosterField.SPECIALTY;
import static cn.lianan.experts.roster.RosterField.TITLE;

import cn.lianan.people.Gender;
import cn.lianan.people.IdentityNumber;
import cn.lianan.people.MailAddress;
import cn.lianan.people.Parsed;
import cn.lianan.people.PhoneNumber;
import cn.lianan.people.PlainText;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Checks what one row says by itself; what it says twice is {@link Duplicates}' matter. */
final class RowCheck {
    private static final String MANY_DIGITS = "\\d{16,}(\\.0+)?|\\d(\\.\\d+)?e\\+?\\d{2}";

    private final RosterRow row;
    private final CategoryNames names;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final Optional<IdentityNumber> identity;
    private final Optional<PhoneNumber> phone;

    RowCheck(RosterRow row, CategoryNames names) {
        this.row = row;
        this.names = names;
        row.cells().forEach(this::cell);
        identity = identity();
        phone = value(PHONE, PhoneTexts::parse);
        phone.filter(number -> PhoneTexts.several(row.text(PHONE)))
                .ifPresent(number -> notices.add(
                        new Notice(row.sheet(), row.number(), "roster.phone.several", List.of(number.masked()))));
    }

    Optional<IdentityNumber> identityNumber() {
        return identity;
    }

    Optional<PhoneNumber> phoneNumber() {
        return phone;
    }

    List<Notice> notices() {
        return notices;
    }

    List<Problem> problems() {
        return problems;
    }

    RosterEntry entry() {
        String name = name();
        Optional<Gender> gender = value(GENDER, Gender::parse);
        Optional<YearMonth> birth =
                value(BIRTH, text -> BirthText.parse(row.cells().get(BIRTH), identity));
        Optional<MailAddress> mail = value(MAIL, MailAddress::parse);
        Set<String> categories = categories();
        if (row.text(IDENTITY_NUMBER).isEmpty() && row.text(PHONE).isEmpty()) {
            problem(row.column(IDENTITY_NUMBER).isEmpty() ? PHONE : IDENTITY_NUMBER, "roster.row.unreachable");
        }
        return new RosterEntry(
                row.sheet(),
                row.number(),
                name,
                gender,
                birth,
                identity,
                line(EMPLOYER),
                line(POSITION),
                line(TITLE),
                categories,
                row.text(EXPERTISE),
                phone,
                mail,
                row.text(REMARKS));
    }

    private void cell(RosterField field, RosterCell cell) {
        if (cell.kind() == RosterCell.Kind.ERROR) {
            problem(field, "roster.cell.error");
        } else if (cell.text().length() > field.longest()) {
            problem(
                    field,
                    "roster.cell.tooLong",
                    String.valueOf(field.longest()),
                    String.valueOf(cell.text().length()));
        }
    }

    /** A cell that already has a problem of its own is not parsed: one fault, one message. */
    private boolean readable(RosterField field) {
        return !row.text(field).isEmpty() && problems.stream().noneMatch(problem -> problem.field() == field);
    }

    private Optional<IdentityNumber> identity() {
        RosterCell cell = row.cells().get(IDENTITY_NUMBER);
        if (cell != null && readable(IDENTITY_NUMBER)) {
            String digits = PlainText.dense(cell.text()).toLowerCase(Locale.ROOT);
            boolean number = cell.kind() == RosterCell.Kind.NUMBER || digits.contains("e");
            if (number && digits.matches(MANY_DIGITS)) {
                problem(IDENTITY_NUMBER, "roster.identity.precision");
                return Optional.empty();
            }
        }
        return value(IDENTITY_NUMBER, IdentityNumber::parse);
    }

    private <T> Optional<T> value(RosterField field, Function<String, Parsed<T>> parse) {
        if (!readable(field)) {
            return Optional.empty();
        }
        Parsed<T> parsed = parse.apply(row.text(field));
        if (!parsed.accepted()) {
            problem(field, parsed.refusal());
        }
        return parsed.optional();
    }

    private String name() {
        if (line(NAME).isEmpty()) {
            problem(NAME, "roster.name.missing");
        }
        return value(NAME, NameText::parse).orElse("");
    }

    private Set<String> categories() {
        boolean columns = !row.column(GROUP).isEmpty() || !row.column(SPECIALTY).isEmpty();
        if (!columns && row.text(GROUP).isEmpty() && row.text(SPECIALTY).isEmpty()) {
            return implied();
        }
        if (row.text(GROUP).isEmpty() && row.text(SPECIALTY).isEmpty()) {
            problem(row.column(SPECIALTY).isEmpty() ? GROUP : SPECIALTY, "roster.category.missing");
            return Set.of();
        }
        CategoryNames.Answer answer =
                names.resolve(readable(GROUP) ? row.text(GROUP) : "", readable(SPECIALTY) ? row.text(SPECIALTY) : "");
        answer.unknown().forEach(this::unknown);
        return answer.codes();
    }

    /** Rosters without such a column often have a heading over each group, or a sheet for each. */
    private Set<String> implied() {
        for (String text : List.of(row.heading(), row.sheet())) {
            CategoryNames.Answer answer = names.resolve(text, "");
            if (answer.unknown().isEmpty() && !answer.codes().isEmpty()) {
                return answer.codes();
            }
        }
        return Set.of();
    }

    private void unknown(CategoryNames.Unknown unknown) {
        String key = unknown.nearest().isEmpty() ? "roster.category.unknown" : "roster.category.unknownNear";
        problems.add(new Problem(
                row.sheet(),
                row.number(),
                row.column(unknown.field()),
                unknown.field(),
                key,
                List.of(unknown.text(), String.join("、", unknown.nearest())),
                unknown.text()));
    }

    private String line(RosterField field) {
        return row.text(field).replaceAll("\\s+", " ").strip();
    }

    private void problem(RosterField field, String key, String... arguments) {
        problems.add(new Problem(
                row.sheet(), row.number(), row.column(field), field, key, List.of(arguments), row.text(field)));
    }
}
