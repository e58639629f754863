package io.shouyue.retention.ticket;

import io.shouyue.retention.deadline.SlaLevel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One ticket, without its words.
 *
 * @param subject whom it is about; null when it is about nobody known
 * @param keyOwner whose key seals its words
 * @param request the rights request it came from or led to
 */
public record Ticket(
    String id,
    String site,
    String number,
    TicketKind kind,
    SlaLevel level,
    TicketState state,
    @Nullable String subject,
    String keyOwner,
    @Nullable String request,
    @Nullable String assignee,
    @Nullable PauseReason pauseReason,
    Instant madeAt,
    String madeBy,
    @Nullable Instant closedAt,
    int version) {

  Ticket in(TicketState next) {
    return with(level, next, assignee, pauseReason, closedAt);
  }

  Ticket assignedTo(String staff) {
    return with(level, state, staff, pauseReason, closedAt);
  }

  Ticket at(SlaLevel next) {
    return with(next, state, assignee, pauseReason, closedAt);
  }

  Ticket pausedFor(@Nullable PauseReason reason) {
    return with(level, state, assignee, reason, closedAt);
  }

  Ticket closed(@Nullable Instant when) {
    return with(level, state, assignee, pauseReason, when);
  }

  private Ticket with(
      SlaLevel nextLevel,
      TicketState nextState,
      @Nullable String nextAssignee,
      @Nullable PauseReason nextPause,
      @Nullable Instant nextClosed) {
    return new Ticket(
        id,
        site,
        number,
        kind,
        nextLevel,
        nextState,
        subject,
        keyOwner,
        request,
        nextAssignee,
        nextPause,
        madeAt,
        madeBy,
        nextClosed,
        version);
  }
}
