package io.shouyue.gateway.session;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Ends sessions: because the person asked here, or because Keycloak says so. */
@Singleton
class LogoutService {

  private final TokenStateStore store;
  private final KeycloakLogout keycloak;
  private final LogoutTokens tokens;
  private final SessionConfig config;

  LogoutService(
      TokenStateStore store, KeycloakLogout keycloak, LogoutTokens tokens, SessionConfig config) {
    this.store = store;
    this.keycloak = keycloak;
    this.tokens = tokens;
    this.config = config;
  }

  /** Ends {@code session} on every node, then at Keycloak. */
  Uni<Void> end(SignedIn session) {
    Revocation revocation = new Revocation(Revocation.Kind.SID, session.sid());
    return blocking(() -> revoke(revocation)).chain(() -> keycloak.end(session));
  }

  /** Obeys a logout token; gives whether it was one. Nothing is answered before it is durable. */
  Uni<Boolean> obey(String logoutToken) {
    return blocking(
        () -> {
          Optional<Revocation> revocation = tokens.check(logoutToken);
          revocation.ifPresent(this::revoke);
          return revocation.isPresent();
        });
  }

  private boolean revoke(Revocation revocation) {
    store.revoke(revocation, config.revocations());
    return true;
  }

  private static <T> Uni<T> blocking(java.util.function.Supplier<T> work) {
    return Uni.createFrom().item(work).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }
}
