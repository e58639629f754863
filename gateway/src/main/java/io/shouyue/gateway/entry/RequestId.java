package io.shouyue.gateway.entry;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;

/** Finds a call in the logs of every service it went through. */
public final class RequestId {

  /** The header in both directions. */
  public static final String HEADER = "X-Request-Id";

  private RequestId() {}

  /** Gives the call a fresh id; one that the caller sent is dropped. */
  static void assign(RoutingContext call) {
    String id = UUID.randomUUID().toString().replace("-", "");
    call.request().headers().set(HEADER, id);
    call.response().putHeader(HEADER, id);
  }

  /** The id of {@code call}. */
  public static String of(RoutingContext call) {
    return call.request().getHeader(HEADER);
  }
}
