package io.shouyue.retention.ticket;

import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.personal.FreeText;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Seals the words of tickets, and opens them. */
@ApplicationScoped
class TicketSeal {

  private static final String CONTEXT = "ticket.words";

  private final DataKeys keys;

  TicketSeal(DataKeys keys) {
    this.keys = keys;
  }

  byte @Nullable [] close(Ticket ticket, @Nullable FreeText text) {
    return text == null
        ? null
        : keys.seal(
            ticket.site(),
            ticket.keyOwner(),
            RetentionClass.ACCOUNT,
            CONTEXT,
            text.reveal().getBytes(StandardCharsets.UTF_8));
  }

  @Nullable FreeText open(Ticket ticket, byte @Nullable [] sealed) {
    return sealed == null
        ? null
        : new FreeText(
            new String(
                keys.open(
                    ticket.site(), ticket.keyOwner(), RetentionClass.ACCOUNT, CONTEXT, sealed),
                StandardCharsets.UTF_8));
  }

  /**
   * What it sealed can never be opened again; a person's own key is not the ticket's to destroy.
   */
  void destroy(Ticket ticket) {
    if (ticket.keyOwner().equals(ticket.id())) {
      keys.destroy(ticket.site(), ticket.id(), RetentionClass.ACCOUNT);
    }
  }
}
