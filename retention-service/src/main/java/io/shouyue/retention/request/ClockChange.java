package io.shouyue.retention.request;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A due date that moved because a calendar came in.
 *
 * @param from last legal day by the calendar before
 * @param to last legal day by the one that came in
 * @param calendar version of the one that came in
 */
public record ClockChange(
    String promise, Instant at, LocalDate from, LocalDate to, String before, String calendar) {}
