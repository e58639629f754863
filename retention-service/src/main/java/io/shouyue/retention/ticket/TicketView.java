package io.shouyue.retention.ticket;

import io.shouyue.retention.deadline.DeadlineView;
import io.shouyue.retention.deadline.SlaLevel;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as the desk sees it.
 *
 * @param due the earliest of its deadlines that run
 * @param moves what may be done to it now
 */
@Schema(name = "Ticket")
public record TicketView(
    String id,
    String number,
    TicketKind kind,
    SlaLevel level,
    TicketState state,
    String title,
    @Nullable String subject,
    @Nullable String request,
    @Nullable String assignee,
    @Nullable String assigneeName,
    @Nullable PauseReason pauseReason,
    Instant madeAt,
    @Nullable Instant closedAt,
    List<DeadlineView> deadlines,
    @Nullable Instant due,
    List<String> moves,
    int version) {

  @Override
  public String toString() {
    return "Ticket[" + number + "]";
  }
}
