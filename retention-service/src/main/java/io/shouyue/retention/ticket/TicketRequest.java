package io.shouyue.retention.ticket;

import io.shouyue.platform.web.subject.NamedSubject;
import io.shouyue.retention.deadline.SlaLevel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Bodies of what may be done to a ticket. */
public sealed interface TicketRequest {

  /**
   * A new ticket.
   *
   * @param level default: by its kind; a title with URGENT, 紧急 or 加急 raises it
   * @param contact mail address of whoever asks; it is acknowledged there
   * @param request id of the rights request it came from
   */
  @Schema(name = "NewTicket")
  record Open(
      @NotNull TicketKind kind,
      @Nullable SlaLevel level,
      @NotBlank @Size(max = 200) String title,
      @NotBlank @Size(max = 10_000) String text,
      @Nullable @Email @Size(max = 254) String contact,
      @Nullable @Valid NamedSubject subject,
      @Nullable @Size(max = 64) String request)
      implements TicketRequest {

    @Override
    public String toString() {
      return "Open[" + kind + "]";
    }
  }

  /** Who takes care of it; null means the caller. */
  @Schema(name = "TicketAssign")
  record Assign(@Nullable @Size(max = 64) String assignee) implements TicketRequest {}

  /**
   * Words.
   *
   * @param internal for staff alone; default no
   */
  @Schema(name = "TicketWords")
  record Write(@NotBlank @Size(max = 10_000) String text, @Nullable Boolean internal)
      implements TicketRequest {}

  /** Another level, and why. */
  @Schema(name = "TicketLevel")
  record Level(@NotNull SlaLevel level, @NotBlank @Size(max = 2_000) String reason)
      implements TicketRequest {}

  /** Stands still, and what shows why. */
  @Schema(name = "TicketPause")
  record Pause(@NotNull PauseReason reason, @NotBlank @Size(max = 2_000) String evidence)
      implements TicketRequest {}

  /** Words that go with a move. */
  @Schema(name = "TicketNote")
  record Note(@Nullable @Size(max = 10_000) String text) implements TicketRequest {}

  /** Why. */
  @Schema(name = "TicketReason")
  record Reason(@NotBlank @Size(max = 2_000) String reason) implements TicketRequest {}
}
