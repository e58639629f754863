package io.shouyue.gateway.limit;

import io.shouyue.gateway.entry.Order;
import io.shouyue.gateway.error.Refusals;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.time.SystemClock;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Counts requests and says so in {@code RateLimit-Policy} and {@code RateLimit}
 * (draft-ietf-httpapi-ratelimit-headers).
 */
@ApplicationScoped
public class LimitHandler {

  private final RateLimiter clients;
  private final RateLimiter addresses;
  private final ClientKey keys;
  private final Refusals refusals;
  private final String policies;

  LimitHandler(LimitConfig config, SystemClock clock, ClientKey keys, Refusals refusals) {
    Limit client = new Limit("client", config.perClient(), config.window());
    Limit address = new Limit("address", config.perAddress(), config.window());
    this.clients = new RateLimiter(client, clock);
    this.addresses = new RateLimiter(address, clock);
    this.keys = keys;
    this.refusals = refusals;
    this.policies = List.of(client, address).stream().map(LimitHandler::policy).collect(joined());
  }

  void register(@Observes Router router) {
    router.route().order(Order.LIMIT).handler(this::handle);
  }

  private void handle(RoutingContext call) {
    List<Grant> grants = grants(call.request());
    HttpServerResponse response = call.response();
    response.putHeader("RateLimit-Policy", policies);
    response.putHeader("RateLimit", grants.stream().map(LimitHandler::state).collect(joined()));
    long wait = grants.stream().filter(g -> !g.allowed()).mapToLong(Grant::seconds).max().orElse(0);
    if (wait == 0) {
      call.next();
    } else {
      response.putHeader("Retry-After", Long.toString(wait));
      refusals.refuse(call, CommonError.TOO_MANY_REQUESTS);
    }
  }

  /** The scarcest first. */
  private List<Grant> grants(HttpServerRequest request) {
    String address = request.remoteAddress().hostAddress();
    List<Grant> grants = new ArrayList<>();
    grants.add(addresses.take(address));
    keys.of(request, address).map(clients::take).ifPresent(grants::add);
    grants.sort(Comparator.comparingLong(Grant::remaining));
    return grants;
  }

  private static String policy(Limit limit) {
    return "\"%s\";q=%d;w=%d".formatted(limit.name(), limit.quota(), limit.window().toSeconds());
  }

  private static String state(Grant grant) {
    return "\"%s\";r=%d;t=%d".formatted(grant.limit().name(), grant.remaining(), grant.seconds());
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(", ");
  }
}
