package io.shouyue.gateway.session;

import io.quarkus.security.AuthenticationRedirectException;
import io.shouyue.gateway.entry.Order;
import io.shouyue.gateway.entry.PublicUrl;
import io.shouyue.gateway.entry.Resumption;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * The browser's way to Keycloak and back: {@code GET /session/login?returnTo=} and {@code GET
 * /session/callback}.
 */
@ApplicationScoped
public class LoginRoutes {

  private static final Logger LOG = Logger.getLogger(LoginRoutes.class);
  private static final String FAILED = "/?signIn=failed";

  private final Sessions sessions;
  private final PublicUrl publicUrl;

  LoginRoutes(Sessions sessions, PublicUrl publicUrl) {
    this.sessions = sessions;
    this.publicUrl = publicUrl;
  }

  void register(@Observes Router router) {
    router.route(HttpMethod.GET, "/session/login").order(Order.SESSION).handler(this::login);
    router.route(HttpMethod.GET, "/session/callback").order(Order.SESSION).handler(this::callback);
  }

  private void login(RoutingContext call) {
    if (!publicUrl.isNameOf(call.request())) {
      // Cookies and redirect URIs are bound to one name; who typed another is sent to it first.
      Redirect.to(call, publicUrl.origin() + call.request().uri());
      return;
    }
    Resumption.after(
        call,
        sessions.of(call),
        session -> {
          if (session.isPresent()) {
            Redirect.to(call, ReturnPath.of(call.request().getParam("returnTo")));
          } else {
            challenge(call);
          }
        });
  }

  private void challenge(RoutingContext call) {
    call.response().putHeader("Cache-Control", "no-store");
    Resumption.after(
        call,
        sessions.challenge(call),
        sent -> {
          if (!call.response().ended()) {
            call.response().end();
          }
        });
  }

  private void callback(RoutingContext call) {
    Uni<String> next =
        sessions
            .authenticate(call)
            .map(identity -> identity == null ? FAILED : "/")
            .onFailure()
            .recoverWithItem(failure -> afterwards(failure));
    Resumption.after(call, next, target -> Redirect.to(call, target));
  }

  /** quarkus-oidc leads back to the page that asked by an exception of its own. */
  private static String afterwards(Throwable failure) {
    return findRedirect(failure)
        .orElseGet(
            () -> {
              LOG.infof("sign-in failed error=%s", failure.getClass().getSimpleName());
              return FAILED;
            });
  }

  private static Optional<String> findRedirect(Throwable failure) {
    return failure instanceof AuthenticationRedirectException redirect
        ? Optional.ofNullable(redirect.getRedirectUri())
        : Optional.empty();
  }
}
