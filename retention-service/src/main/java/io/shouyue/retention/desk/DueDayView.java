package io.shouyue.retention.desk;

import io.shouyue.retention.calendar.DayKind;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One day of the desk's calendar.
 *
 * @param holiday code of the holiday the day belongs to, also for its make-up days
 * @param settled false while the notice of its year is missing
 * @param due open requests whose last legal day it is
 * @param holdsEnding holds whose last day it is
 */
@Schema(name = "DeskDay")
public record DueDayView(
    LocalDate date,
    DayKind kind,
    @Nullable String holiday,
    boolean settled,
    long due,
    long holdsEnding) {}
