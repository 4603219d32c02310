package cn.lianan.experts;

import java.time.LocalDate;

/**
 * An appointment to the library.
 *
 * @param number as printed on the letter, or null while none is given
 * @param begin first day of the term
 * @param end the day on which the term is over
 */
public record Appointment(String number, LocalDate begin, LocalDate end) {}
