package cn.lianan.api.experts;

import cn.lianan.experts.Appointment;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An appointment.
 *
 * @param number number of the letter, or null
 * @param begin first day
 * @param end the day on which it is over
 */
@Schema(name = "Appointment", description = "聘任 The letter's number and the term")
public record AppointmentBody(
        @Schema(nullable = true, example = "荣应专聘〔2026〕12号") String number, LocalDate begin, LocalDate end) {

    static AppointmentBody of(Appointment appointment) {
        return appointment == null
                ? null
                : new AppointmentBody(appointment.number(), appointment.begin(), appointment.end());
    }
}
