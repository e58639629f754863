package io.shouyue.gateway.session;

import io.vertx.ext.web.RoutingContext;

/** Sends a browser on; nobody remembers where. */
final class Redirect {

  private Redirect() {}

  static void to(RoutingContext call, String target) {
    call.response()
        .setStatusCode(302)
        .putHeader("Cache-Control", "no-store")
        .putHeader("Location", target)
        .end();
  }
}
