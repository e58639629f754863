package io.shouyue.gateway.route;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.shouyue.gateway.error.GatewayError;
import io.shouyue.gateway.grace.GraceGate;
import io.shouyue.gateway.session.CsrfToken;
import io.shouyue.gateway.session.Sessions;
import io.shouyue.gateway.session.SignedIn;
import io.shouyue.gateway.session.TokenRoles;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.ErrorCode;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides with whose authority a call goes to a service. The service checks it all again. */
@Singleton
class Authorizations {

  private static final String BEARER = "Bearer ";
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private final Sessions sessions;
  private final CsrfToken csrf;
  private final GraceGate grace;
  private final ObjectMapper json;

  Authorizations(Sessions sessions, CsrfToken csrf, GraceGate grace, ObjectMapper json) {
    this.sessions = sessions;
    this.csrf = csrf;
    this.grace = grace;
    this.json = json;
  }

  /**
   * What goes into the header, or why the call goes nowhere.
   *
   * @param header empty for a call without any authority
   * @param refusal set if the call must be refused
   */
  record Authorization(Optional<String> header, @Nullable ErrorCode refusal) {

    static final Authorization NONE = new Authorization(Optional.empty(), null);

    static Authorization of(String header) {
      return new Authorization(Optional.of(header), null);
    }

    static Authorization refused(ErrorCode code) {
      return new Authorization(Optional.empty(), code);
    }
  }

  /**
   * A header that the caller sent passes through; otherwise the session's token is put in. Keycloak
   * takes what a client says of itself (RFC 6749 §2.3.1) and never a session's token.
   */
  Uni<Authorization> of(RoutingContext call, Service service) {
    String path = call.request().path();
    if (service == Service.KEYCLOAK) {
      String client = call.request().getHeader("Authorization");
      return Uni.createFrom().item(new Authorization(Optional.ofNullable(client), null));
    }
    if (!path.startsWith("/v1/")) {
      return Uni.createFrom().item(Authorization.NONE);
    }
    String given = call.request().getHeader("Authorization");
    if (given != null) {
      return duringGrace(call, passedThrough(given));
    }
    return sessions
        .of(call)
        .map(session -> session.map(s -> ofSession(call, s)).orElse(Authorization.NONE))
        .chain(allowed -> duringGrace(call, allowed));
  }

  /** Who may still take a cancellation back can do nothing else. */
  private Uni<Authorization> duringGrace(RoutingContext call, Authorization allowed) {
    Optional<String> person = allowed.header().filter(header -> roles(header).contains("subject"));
    return person.isEmpty()
        ? Uni.createFrom().item(allowed)
        : grace
            .refusal(person.get(), call.request().method().name(), call.request().path())
            .map(refusal -> refusal.map(Authorization::refused).orElse(allowed));
  }

  /** Nothing for what is no bearer token. */
  private List<String> roles(String header) {
    return header.startsWith(BEARER)
        ? TokenRoles.claimed(header.substring(BEARER.length()), json)
        : List.of();
  }

  private Authorization passedThrough(String given) {
    if (given.startsWith("Notice ")) {
      return Authorization.of(given);
    }
    if (!given.startsWith(BEARER)) {
      return Authorization.refused(CommonError.UNAUTHENTICATED);
    }
    return roles(given).contains("service")
        ? Authorization.refused(GatewayError.SERVICE_TOKEN)
        : Authorization.of(given);
  }

  private Authorization ofSession(RoutingContext call, SignedIn session) {
    boolean trusted =
        SAFE.contains(call.request().method().name())
            || csrf.matches(session.cookie(), call.request().getHeader(CsrfToken.HEADER));
    return trusted
        ? Authorization.of(BEARER + session.accessToken())
        : Authorization.refused(GatewayError.CSRF_TOKEN);
  }
}
