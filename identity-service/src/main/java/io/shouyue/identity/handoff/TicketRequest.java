package io.shouyue.identity.handoff;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The gateway changes the code of a url that was opened into a ticket. */
public record TicketRequest(@NotNull @Size(max = 100) String code) {
  @Override
  public String toString() {
    return "TicketRequest[redacted]";
  }
}
