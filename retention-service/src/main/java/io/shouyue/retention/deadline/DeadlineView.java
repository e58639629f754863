package io.shouyue.retention.deadline;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import io.shouyue.retention.calendar.SpanUnit;
import io.shouyue.retention.promise.ClockState;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A deadline of an incident or a ticket.
 *
 * @param basis what asks for it, in one phrase
 * @param due exclusive; moves on by the time it stood still
 * @param pausedAt since when it stands still
 */
@Schema(name = "CaseDeadline")
public record DeadlineView(
    String code,
    String basis,
    int amount,
    SpanUnit unit,
    Instant startsAt,
    Instant due,
    boolean provisional,
    @Nullable Instant metAt,
    @Nullable Instant pausedAt,
    ClockState state) {

  public static DeadlineView of(
      Deadline deadline, LocalText basis, Instant now, Language language) {
    return new DeadlineView(
        deadline.code(),
        basis.in(language),
        deadline.span().amount(),
        deadline.span().unit(),
        deadline.startsAt(),
        deadline.due(),
        deadline.provisional(),
        deadline.metAt(),
        deadline.pausedAt(),
        deadline.stateAt(now));
  }
}
