package io.shouyue.retention.request;

import io.shouyue.platform.web.etag.ETags;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/**
 * Turns an address and an If-Match header into an order, after checking the caller's right to it.
 */
@RequestScoped
class MoveOrders {

  private final RequestAccess access;

  MoveOrders(RequestAccess access) {
    this.access = access;
  }

  /** Fails with not-found for a request the caller may not see, stale (412) for an old version. */
  MoveOrder of(String id, @Nullable String ifMatch) {
    Request found = access.require(id).request();
    if (ifMatch == null) {
      return new MoveOrder(found.site(), found.id(), null, access.actor());
    }
    ETags.require(ifMatch, found.version());
    Integer seen = ifMatch.equals("*") ? null : found.version();
    return new MoveOrder(found.site(), found.id(), seen, access.actor());
  }
}
