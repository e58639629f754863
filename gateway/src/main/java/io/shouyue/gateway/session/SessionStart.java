package io.shouyue.gateway.session;

import io.shouyue.gateway.entry.Resumption;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** A sign-in at a browser where somebody else may be signed in: whoever it was no longer is. */
@ApplicationScoped
public class SessionStart {

  /** By these Keycloak would know who was here before, and would not have another one. */
  private static final List<String> KEYCLOAKS =
      List.of("AUTH_SESSION_ID", "KEYCLOAK_IDENTITY", "KEYCLOAK_SESSION");

  private static final String KEYCLOAKS_PATH = "/realms/shouyue/";

  private final Sessions sessions;
  private final LogoutService logout;

  SessionStart(Sessions sessions, LogoutService logout) {
    this.sessions = sessions;
    this.logout = logout;
  }

  /** Ends the session of that browser, if it has one, and leads it to the sign-in. */
  void anew(RoutingContext call, String signIn) {
    Resumption.after(
        call,
        sessions.of(call).chain(this::end),
        ended -> {
          call.response().addCookie(ForgottenCookie.of(Sessions.COOKIE, "/"));
          KEYCLOAKS.forEach(
              name -> call.response().addCookie(ForgottenCookie.of(name, KEYCLOAKS_PATH)));
          Redirect.to(call, signIn);
        });
  }

  private Uni<Void> end(Optional<SignedIn> before) {
    return before.map(logout::end).orElseGet(() -> Uni.createFrom().voidItem());
  }
}
