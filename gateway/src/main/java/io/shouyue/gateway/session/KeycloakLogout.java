package io.shouyue.gateway.session;

import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Ends a session at Keycloak without sending the browser there: its logout endpoint takes the
 * refresh token with the client's credentials. Keycloak then tells every other client. Its own
 * description names the address for browsers, which would lead back through us.
 */
@Singleton
class KeycloakLogout {

  private static final Logger LOG = Logger.getLogger(KeycloakLogout.class);

  private final WebClient http;
  private final String endpoint;
  private final String client;
  private final String secret;

  KeycloakLogout(
      Vertx vertx,
      @ConfigProperty(name = "quarkus.oidc.auth-server-url") String realm,
      @ConfigProperty(name = "quarkus.oidc.client-id") String client,
      @ConfigProperty(name = "quarkus.oidc.credentials.secret") String secret) {
    this.http = WebClient.create(vertx);
    this.endpoint = realm + "/protocol/openid-connect/logout";
    this.client = client;
    this.secret = secret;
  }

  /** Completes in any case: our own session ends even while Keycloak cannot be reached. */
  Uni<Void> end(SignedIn session) {
    return session.refreshToken() == null ? Uni.createFrom().voidItem() : post(session);
  }

  private Uni<Void> post(SignedIn session) {
    MultiMap form =
        MultiMap.caseInsensitiveMultiMap()
            .add("client_id", client)
            .add("client_secret", secret)
            .add("refresh_token", session.refreshToken());
    return Uni.createFrom()
        .completionStage(() -> http.postAbs(endpoint).sendForm(form).toCompletionStage())
        .invoke(answer -> LOG.debugf("logout at Keycloak status=%d", answer.statusCode()))
        .onFailure()
        .invoke(e -> LOG.warnf("logout at Keycloak failed error=%s", e.getClass().getSimpleName()))
        .onFailure()
        .recoverWithNull()
        .replaceWithVoid();
  }
}
