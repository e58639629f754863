package io.shouyue.retention.ticket;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A ticket with its history and words. */
@Schema(name = "TicketFile")
public record TicketFileView(TicketView ticket, @Nullable String contact, List<Entry> history) {

  @Override
  public String toString() {
    return "TicketFile[" + ticket.number() + "]";
  }

  /**
   * One move, with its words.
   *
   * @param internal for staff alone
   */
  @Schema(name = "TicketEntry")
  public record Entry(
      Instant at, String actor, String move, boolean internal, @Nullable String text) {

    static Entry of(TicketWords words) {
      return new Entry(
          words.at(),
          words.actor(),
          words.move(),
          words.internal(),
          words.text() == null ? null : words.text().reveal());
    }

    @Override
    public String toString() {
      return "Entry[" + move + "]";
    }
  }
}
