package io.shouyue.gateway.origin;

import io.shouyue.gateway.entry.Order;
import io.shouyue.gateway.entry.PublicUrl;
import io.shouyue.gateway.entry.Resumption;
import io.shouyue.gateway.error.GatewayError;
import io.shouyue.gateway.error.Refusals;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/**
 * CORS without credentials (Fetch standard), for {@link BrowserCall}s from a site's own origins. A
 * page of any other origin is refused whatever could change something; what it may read, it reads
 * signed out.
 */
@ApplicationScoped
public class OriginHandler {

  private static final String EXPOSED =
      "Content-Language, Idempotency-Key, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id";

  private final SiteOrigins origins;
  private final Refusals refusals;
  private final PublicUrl publicUrl;

  OriginHandler(SiteOrigins origins, Refusals refusals, PublicUrl publicUrl) {
    this.origins = origins;
    this.refusals = refusals;
    this.publicUrl = publicUrl;
  }

  void register(@Observes Router router) {
    router.route().order(Order.ORIGIN).handler(this::handle);
  }

  private void handle(RoutingContext call) {
    String origin = call.request().getHeader("Origin");
    if (origin == null || publicUrl.isSameOrigin(origin, call.request())) {
      call.next();
      return;
    }
    call.request().headers().remove("Cookie");
    call.response().putHeader("Vary", "Origin");
    Optional<BrowserCall> known = BrowserCall.of(method(call.request()), call.request().path());
    if (known.isEmpty() || !isAnonymousOrNotice(call.request())) {
      foreign(call);
      return;
    }
    Resumption.after(
        call,
        origins.allows(origin, known.get().site()),
        allowed -> decided(call, origin, allowed));
  }

  private void decided(RoutingContext call, String origin, boolean allowed) {
    if (!allowed) {
      refusals.refuse(call, GatewayError.FOREIGN_ORIGIN);
      return;
    }
    HttpServerResponse response = call.response();
    response.putHeader("Access-Control-Allow-Origin", origin);
    if (isPreflight(call.request())) {
      response
          .putHeader("Access-Control-Allow-Methods", "POST")
          .putHeader("Access-Control-Allow-Headers", BrowserCall.HEADERS)
          .putHeader("Access-Control-Max-Age", "600")
          .setStatusCode(204)
          .end();
      call.request().resume();
    } else {
      response.putHeader("Access-Control-Expose-Headers", EXPOSED);
      call.next();
    }
  }

  private void foreign(RoutingContext call) {
    HttpMethod method = call.request().method();
    if (method == HttpMethod.GET || method == HttpMethod.HEAD) {
      call.next();
    } else {
      refusals.refuse(call, GatewayError.FOREIGN_ORIGIN);
    }
  }

  private static boolean isAnonymousOrNotice(HttpServerRequest request) {
    String authorization = request.getHeader("Authorization");
    return authorization == null || authorization.startsWith("Notice ");
  }

  private static boolean isPreflight(HttpServerRequest request) {
    return request.method() == HttpMethod.OPTIONS;
  }

  private static String method(HttpServerRequest request) {
    String asked = request.getHeader("Access-Control-Request-Method");
    return isPreflight(request) && asked != null ? asked : request.method().name();
  }
}
