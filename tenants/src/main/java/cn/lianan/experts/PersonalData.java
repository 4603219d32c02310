package cn.lianan.experts;

import jakarta.validation.constraints.Size;
import java.time.YearMonth;

/**
 * What is sealed. As input it is checked by {@link PersonalRules}; as output it is either masked or, on request, in full.
 *
 * @param identityNumber 公民身份号码 (GB 11643, 18 characters), or null
 * @param phone mobile or landline, or null
 * @param mail e-mail address, or null
 * @param birth month of birth, or null
 */
public record PersonalData(
        @Size(max = 40) String identityNumber,
        @Size(max = 40) String phone,
        @Size(max = 254) String mail,
        YearMonth birth) {

    /** Nothing known. */
    public static final PersonalData NONE = new PersonalData(null, null, null, null);

    /** Blank texts are nothing. */
    public PersonalData {
        identityNumber = orNull(identityNumber);
        phone = orNull(phone);
        mail = orNull(mail);
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
