package io.shouyue.gateway.session;

import io.shouyue.gateway.entry.Order;
import io.shouyue.gateway.entry.PublicUrl;
import io.shouyue.gateway.entry.Resumption;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * {@code GET /session/handoff?code=}: a website leads its user here. Whoever was signed in at this
 * browser no longer is, then the one who comes signs in by the ordinary code flow. A code that
 * counts no more ends nobody's session.
 */
@ApplicationScoped
public class HandoffRoute {

  private static final Logger LOG = Logger.getLogger(HandoffRoute.class);
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final String ENDED = "/?signIn=handoff";

  /** By these Keycloak would know who was here before, and would not have another one. */
  private static final List<String> KEYCLOAKS =
      List.of("AUTH_SESSION_ID", "KEYCLOAK_IDENTITY", "KEYCLOAK_SESSION");

  private static final String KEYCLOAKS_PATH = "/realms/shouyue/";

  private final HandoffTickets tickets;
  private final Sessions sessions;
  private final LogoutService logout;
  private final PublicUrl publicUrl;

  HandoffRoute(
      @RestClient HandoffTickets tickets,
      Sessions sessions,
      LogoutService logout,
      PublicUrl publicUrl) {
    this.tickets = tickets;
    this.sessions = sessions;
    this.logout = logout;
    this.publicUrl = publicUrl;
  }

  void register(@Observes Router router) {
    router.route(HttpMethod.GET, "/session/handoff").order(Order.SESSION).handler(this::take);
  }

  private void take(RoutingContext call) {
    String code = call.request().getParam("code", "");
    if (!publicUrl.isNameOf(call.request())) {
      Redirect.to(call, publicUrl.origin() + call.request().uri());
    } else if (!CODE.matcher(code).matches()) {
      Redirect.to(call, ENDED);
    } else {
      Resumption.after(call, opened(code), ticket -> go(call, ticket));
    }
  }

  private Uni<Optional<HandoffTicket>> opened(String code) {
    return tickets
        .open(new HandoffTickets.Code(code))
        .map(Optional::of)
        .onFailure(HandoffTickets.EndedException.class)
        .recoverWithItem(Optional.empty());
  }

  private void go(RoutingContext call, Optional<HandoffTicket> ticket) {
    if (ticket.isEmpty()) {
      LOG.info("hand-off refused");
      Redirect.to(call, ENDED);
      return;
    }
    Resumption.after(
        call,
        sessions.of(call).chain(this::end),
        ended -> {
          forget(call);
          Redirect.to(call, ticket.get().signIn());
        });
  }

  private Uni<Void> end(Optional<SignedIn> before) {
    return before.map(logout::end).orElseGet(() -> Uni.createFrom().voidItem());
  }

  private void forget(RoutingContext call) {
    call.response().addCookie(ForgottenCookie.of(Sessions.COOKIE, "/"));
    KEYCLOAKS.forEach(name -> call.response().addCookie(ForgottenCookie.of(name, KEYCLOAKS_PATH)));
  }
}
