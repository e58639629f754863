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

  private final HandoffTickets tickets;
  private final SessionStart start;
  private final PublicUrl publicUrl;

  HandoffRoute(@RestClient HandoffTickets tickets, SessionStart start, PublicUrl publicUrl) {
    this.tickets = tickets;
    this.start = start;
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
    start.anew(call, ticket.get().signIn());
  }
}
