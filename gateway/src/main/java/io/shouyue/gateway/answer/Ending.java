package io.shouyue.gateway.answer;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/** Ends an answer whose headers are written. */
public final class Ending {

  private Ending() {}

  /**
   * Sends {@code body}, or for HEAD its length alone: over HTTP/2 a body there breaks the stream.
   */
  public static void with(RoutingContext call, Buffer body) {
    if (call.request().method() == HttpMethod.HEAD) {
      call.response().putHeader("Content-Length", Integer.toString(body.length())).end();
    } else {
      call.response().end(body);
    }
  }
}
