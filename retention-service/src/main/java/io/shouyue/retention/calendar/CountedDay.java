package io.shouyue.retention.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of an explanation.
 *
 * @param holiday code of the holiday the day belongs to, or null
 */
public record CountedDay(
    LocalDate date, boolean counted, DayReason why, @Nullable String holiday) {}
