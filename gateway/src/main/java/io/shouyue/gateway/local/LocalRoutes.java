package io.shouyue.gateway.local;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.shouyue.gateway.entry.Order;
import io.shouyue.gateway.entry.Resumption;
import io.shouyue.gateway.error.Refusals;
import io.shouyue.gateway.web.PageHandler;
import io.shouyue.platform.error.CommonError;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * {@code /local/messages}, {@code /local/accounts} and {@code /local/clock} from the stack's
 * control door, and the page {@code /local/mail}. Without profile {@code local} none of these
 * routes exists.
 */
@ApplicationScoped
public class LocalRoutes {

  /** The profile of the local stack. */
  static final String PROFILE = "local";

  private static final List<String> DATA = List.of("/messages", "/accounts", "/clock");
  private static final long PATIENCE_MILLIS = 5000;

  private final Optional<URI> control;
  private final WebClient http;
  private final PageHandler pages;
  private final Refusals refusals;

  LocalRoutes(LocalConfig config, Vertx vertx, PageHandler pages, Refusals refusals) {
    this.control = config.controlUrl().filter(url -> ConfigUtils.isProfileActive(PROFILE));
    this.http = WebClient.create(vertx);
    this.pages = pages;
    this.refusals = refusals;
  }

  void register(@Observes Router router) {
    control.ifPresent(url -> register(router, url));
  }

  private void register(Router router, URI url) {
    for (String path : DATA) {
      router
          .route(HttpMethod.GET, "/local" + path)
          .order(Order.LOCAL)
          .handler(call -> show(call, url + path));
    }
    router.route(HttpMethod.GET, "/local/mail").order(Order.LOCAL).handler(pages::showPeople);
  }

  private void show(RoutingContext call, String url) {
    Uni<Optional<HttpResponse<Buffer>>> answer =
        Uni.createFrom()
            .completionStage(
                () -> http.getAbs(url).timeout(PATIENCE_MILLIS).send().toCompletionStage())
            .map(Optional::of)
            .onFailure()
            .recoverWithItem(Optional.empty());
    Resumption.after(call, answer, found -> show(call, found));
  }

  private void show(RoutingContext call, Optional<HttpResponse<Buffer>> answer) {
    if (answer.isEmpty() || answer.get().statusCode() != 200) {
      refusals.refuse(call, CommonError.UNAVAILABLE);
      return;
    }
    call.response()
        .putHeader("Content-Type", "application/json")
        .putHeader("Cache-Control", "no-store")
        .end(answer.get().body());
  }
}
