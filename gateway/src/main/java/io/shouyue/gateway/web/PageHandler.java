package io.shouyue.gateway.web;

import io.shouyue.gateway.answer.Ending;
import io.shouyue.gateway.entry.Order;
import io.shouyue.gateway.error.Refusals;
import io.shouyue.platform.error.CommonError;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The single-page app's entries for its own addresses, never for {@code /v1} or {@code /public},
 * and the end of the road for everything that nobody answered.
 */
@ApplicationScoped
public class PageHandler {

  private static final Pattern PEOPLE = Pattern.compile("/|/(me|trust)(/.*)?");
  private static final Pattern MACHINES =
      Pattern.compile("/(v1|public|session|local|log|q|assets|sdk|realms|resources)(/.*)?");
  private static final Pattern DESK = Pattern.compile("/desk(/.*)?");

  private final Optional<Page> people = Page.load("index.html");
  private final Optional<Page> desk = Page.load("desk.html");
  private final DrawnPages drawn;
  private final Csp csp;
  private final Refusals refusals;

  PageHandler(DrawnPages drawn, Csp csp, Refusals refusals) {
    this.drawn = drawn;
    this.csp = csp;
    this.refusals = refusals;
  }

  void register(@Observes Router router) {
    router.route(HttpMethod.GET, "/*").order(Order.PAGE).handler(this::handle);
    router.route(HttpMethod.HEAD, "/*").order(Order.PAGE).handler(this::handle);
    router.route().order(Order.NOTHING).handler(this::nobody);
  }

  /** A person who mistyped an address gets a page that says so; everybody else a problem. */
  private void nobody(RoutingContext call) {
    if (people.isPresent() && isTyped(call.request())) {
      call.response().setStatusCode(CommonError.NOT_FOUND.status());
      show(call, people);
    } else {
      refusals.refuse(call, CommonError.NOT_FOUND);
    }
  }

  private static boolean isTyped(HttpServerRequest request) {
    String accept = request.getHeader("Accept");
    return request.method() == HttpMethod.GET
        && accept != null
        && accept.contains("text/html")
        && !MACHINES.matcher(request.path()).matches();
  }

  private void handle(RoutingContext call) {
    String path = call.request().path();
    if (PEOPLE.matcher(path).matches()) {
      show(call, drawn.find(call).or(() -> people));
    } else if (DESK.matcher(path).matches()) {
      show(call, desk);
    } else {
      call.next();
    }
  }

  /** Shows the people's entry, which also draws the local stack's own pages. */
  public void showPeople(RoutingContext call) {
    show(call, people);
  }

  private void show(RoutingContext call, Optional<Page> page) {
    if (page.isEmpty()) {
      call.next();
      return;
    }
    String nonce = csp.newNonce();
    call.response()
        .putHeader("Content-Type", "text/html; charset=utf-8")
        .putHeader("Cache-Control", "no-store")
        .putHeader("Content-Security-Policy", csp.header(nonce));
    Ending.with(call, Buffer.buffer(page.get().with(nonce)));
  }
}
