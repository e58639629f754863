package io.shouyue.retention.ticket;

import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.etag.ETags;
import io.shouyue.retention.audit.Actor;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** Turns an address and an If-Match header into an order of the present caller. */
@RequestScoped
class TicketOrders {

  private final Caller caller;
  private final TicketService tickets;

  TicketOrders(Caller caller, TicketService tickets) {
    this.caller = caller;
    this.tickets = tickets;
  }

  /** Fails with not-found for another site's ticket, stale (412) for an old version. */
  TicketOrder of(String id, @Nullable String ifMatch) {
    Ticket found = tickets.require(caller.site(), id);
    if (ifMatch == null || ifMatch.equals("*")) {
      return new TicketOrder(found.site(), found.id(), null, actor());
    }
    ETags.require(ifMatch, found.version());
    return new TicketOrder(found.site(), found.id(), found.version(), actor());
  }

  Actor actor() {
    return new Actor(caller.actor(), caller.kind().name());
  }
}
