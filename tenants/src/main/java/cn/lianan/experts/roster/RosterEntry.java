package cn.lianan.experts.roster;

import cn.lianan.people.Gender;
import cn.lianan.people.IdentityNumber;
import cn.lianan.people.MailAddress;
import cn.lianan.people.PhoneNumber;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/**
 * A person out of a roster, every value checked. Texts are empty, not null, where the roster says nothing; identity
 * number or phone is always there.
 *
 * @param sheet name of the sheet
 * @param row number as Excel shows it, from 1
 * @param categories codes of the specialties, or of the group where no specialty is named
 */
public record RosterEntry(
        String sheet,
        int row,
        String name,
        Optional<Gender> gender,
        Optional<YearMonth> birth,
        Optional<IdentityNumber> identityNumber,
        String employer,
        String position,
        String title,
        Set<String> categories,
        String expertise,
        Optional<PhoneNumber> phone,
        Optional<MailAddress> mail,
        String remarks) {}
