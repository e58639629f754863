package io.shouyue.retention.deadline;

import io.shouyue.retention.calendar.Span;
import io.shouyue.retention.promise.ClockState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One deadline of an incident or a ticket.
 *
 * @param owner id of the incident or ticket
 * @param due exclusive
 * @param provisional rests on a day whose year has no holiday notice yet
 * @param metAt when what it asks for was done; null while it was not
 * @param pausedAt since when it stands still, for a reason that is not the desk's; null while it
 *     runs
 * @param moot nothing is asked any more
 */
public record Deadline(
    String owner,
    String code,
    Span span,
    Instant startsAt,
    Instant due,
    boolean provisional,
    @Nullable Instant metAt,
    @Nullable Instant pausedAt,
    boolean moot) {

  /** KEPT or BROKEN by when it was met; BROKEN, too, once it is due and was not. */
  public ClockState stateAt(Instant now) {
    Instant running = pausedAt == null ? now : pausedAt;
    Instant done = metAt == null ? running : metAt;
    if (moot) {
      return ClockState.MOOT;
    }
    if (!done.isBefore(due)) {
      return ClockState.BROKEN;
    }
    return metAt == null ? ClockState.RUNNING : ClockState.KEPT;
  }

  /** Whether the desk still owes it, late or not. */
  public boolean isOpen() {
    return metAt == null && !moot;
  }
}
