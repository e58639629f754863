package io.shouyue.retention.incident;

import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.etag.ETags;
import io.shouyue.retention.audit.Actor;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** Turns an address and an If-Match header into an order of the present caller. */
@RequestScoped
class IncidentOrders {

  private final Caller caller;
  private final IncidentService incidents;

  IncidentOrders(Caller caller, IncidentService incidents) {
    this.caller = caller;
    this.incidents = incidents;
  }

  /** Fails with not-found for another site's incident, stale (412) for an old version. */
  IncidentOrder of(String id, @Nullable String ifMatch) {
    Incident found = incidents.require(caller.site(), id);
    if (ifMatch == null || ifMatch.equals("*")) {
      return new IncidentOrder(found.site(), found.id(), null, actor());
    }
    ETags.require(ifMatch, found.version());
    return new IncidentOrder(found.site(), found.id(), found.version(), actor());
  }

  Actor actor() {
    return new Actor(caller.actor(), caller.kind().name());
  }
}
