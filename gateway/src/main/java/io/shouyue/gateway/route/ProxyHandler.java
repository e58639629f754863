package io.shouyue.gateway.route;

import io.shouyue.gateway.entry.Order;
import io.shouyue.gateway.entry.Resumption;
import io.shouyue.gateway.error.Refusals;
import io.shouyue.gateway.route.Authorizations.Authorization;
import io.shouyue.platform.error.CommonError;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/**
 * Carries calls to the services, body by body without keeping them. No body handler may stand
 * before it: the body would have been read and the call would hang.
 */
@ApplicationScoped
public class ProxyHandler {

  /** A tunnel would carry the caller's headers past us, and no service speaks WebSocket. */
  private static final ProxyOptions NO_TUNNELS = new ProxyOptions().setSupportWebSocket(false);

  private final RouteTable table = new RouteTable();
  private final Upstreams upstreams;
  private final Authorizations authorizations;
  private final ForwardedHeaders headers;
  private final Refusals refusals;

  ProxyHandler(
      Upstreams upstreams,
      Authorizations authorizations,
      ForwardedHeaders headers,
      Refusals refusals) {
    this.upstreams = upstreams;
    this.authorizations = authorizations;
    this.headers = headers;
    this.refusals = refusals;
  }

  void register(@Observes Router router) {
    router.route().order(Order.PROXY).handler(this::handle);
  }

  private void handle(RoutingContext call) {
    HttpServerRequest request = call.request();
    Optional<Route> found = table.find(request.method().name(), request.path());
    if (found.isEmpty()) {
      call.next();
    } else if (saysTooMuch(request, found.get())) {
      refusals.refuse(call, CommonError.TOO_LARGE);
    } else {
      Resumption.after(
          call,
          authorizations.of(call, found.get().service()),
          allowed -> forward(call, found.get(), allowed));
    }
  }

  private void forward(RoutingContext call, Route route, Authorization authorization) {
    if (authorization.refusal() != null) {
      refusals.refuse(call, authorization.refusal());
      return;
    }
    HttpProxy.reverseProxy(NO_TUNNELS, upstreams.client())
        .origin(context -> context.client().request(upstreams.target(route.service())))
        .addInterceptor(new Passage(call, route, authorization.header(), headers, refusals))
        .handle(call.request());
  }

  private static boolean saysTooMuch(HttpServerRequest request, Route route) {
    String length = request.getHeader("Content-Length");
    if (length == null) {
      return false;
    }
    return length.length() > 18 || Long.parseLong(length) > route.largestBody();
  }
}
