package io.shouyue.gateway.session;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.shouyue.gateway.entry.Order;
import io.shouyue.gateway.entry.Resumption;
import io.shouyue.gateway.error.Refusals;
import io.shouyue.platform.error.CommonError;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * {@code POST /session/back-channel}: Keycloak says that a session has ended (OpenID Connect
 * Back-Channel Logout 1.0 §2.5). One node takes it, all obey.
 */
@ApplicationScoped
public class BackChannelRoute {

  private static final int LARGEST_BODY = 16 * 1024;

  private final LogoutService logout;
  private final Refusals refusals;

  BackChannelRoute(LogoutService logout, Refusals refusals) {
    this.logout = logout;
    this.refusals = refusals;
  }

  void register(@Observes Router router) {
    router.route(HttpMethod.POST, "/session/back-channel").order(Order.SESSION).handler(this::take);
  }

  private void take(RoutingContext call) {
    if (!isSmall(call.request())) {
      refusals.refuse(call, CommonError.TOO_LARGE);
      return;
    }
    call.request()
        .body()
        .onSuccess(body -> obey(call, body.toString()))
        .onFailure(broken -> refusals.refuse(call, CommonError.MALFORMED));
    // Quarkus hands requests on at rest.
    call.request().resume();
  }

  private void obey(RoutingContext call, String form) {
    List<String> tokens =
        new QueryStringDecoder(form, false).parameters().getOrDefault("logout_token", List.of());
    Uni<Boolean> obeyed =
        tokens.size() == 1 ? logout.obey(tokens.getFirst()) : Uni.createFrom().item(false);
    Resumption.after(
        call,
        obeyed,
        done -> {
          if (done) {
            call.response().putHeader("Cache-Control", "no-store").end();
          } else {
            refusals.refuse(call, CommonError.MALFORMED);
          }
        });
  }

  private static boolean isSmall(HttpServerRequest request) {
    String length = request.getHeader("Content-Length");
    return length != null && length.length() < 9 && Integer.parseInt(length) <= LARGEST_BODY;
  }
}
