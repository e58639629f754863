package io.shouyue.gateway.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.shouyue.gateway.entry.Order;
import io.shouyue.gateway.entry.Resumption;
import io.shouyue.gateway.error.GatewayError;
import io.shouyue.gateway.error.Refusals;
import io.shouyue.platform.error.CommonError;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/** {@code GET /session} and {@code POST /session/logout}: for the web app's scripts. */
@ApplicationScoped
public class SessionRoutes {

  private final Sessions sessions;
  private final LogoutService logout;
  private final CsrfToken csrf;
  private final Refusals refusals;
  private final ObjectMapper json;

  SessionRoutes(
      Sessions sessions,
      LogoutService logout,
      CsrfToken csrf,
      Refusals refusals,
      ObjectMapper json) {
    this.sessions = sessions;
    this.logout = logout;
    this.csrf = csrf;
    this.refusals = refusals;
    this.json = json;
  }

  void register(@Observes Router router) {
    router.route(HttpMethod.GET, "/session").order(Order.SESSION).handler(this::show);
    router.route(HttpMethod.POST, "/session/logout").order(Order.SESSION).handler(this::end);
  }

  private void show(RoutingContext call) {
    Resumption.after(call, sessions.of(call), session -> answer(call, view(session)));
  }

  private SessionView view(Optional<SignedIn> session) {
    return session
        .map(s -> SessionView.of(Claims.of(s.accessToken(), json), s.name(), csrf.of(s.cookie())))
        .orElseGet(SessionView::nobody);
  }

  private void answer(RoutingContext call, SessionView view) {
    try {
      call.response()
          .putHeader("Content-Type", "application/json")
          .putHeader("Cache-Control", "no-store")
          .end(json.writeValueAsString(view));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void end(RoutingContext call) {
    Resumption.after(
        call,
        sessions.of(call),
        session ->
            session.ifPresentOrElse(
                signedIn -> endChecked(call, signedIn),
                () -> refusals.refuse(call, CommonError.UNAUTHENTICATED)));
  }

  private void endChecked(RoutingContext call, SignedIn session) {
    if (!csrf.matches(session.cookie(), call.request().getHeader(CsrfToken.HEADER))) {
      refusals.refuse(call, GatewayError.CSRF_TOKEN);
      return;
    }
    Resumption.after(
        call,
        logout.end(session),
        done -> {
          call.response().addCookie(ForgottenCookie.of(Sessions.COOKIE, "/"));
          call.response().setStatusCode(204).end();
        });
  }
}
