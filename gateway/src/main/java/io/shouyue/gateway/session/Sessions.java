package io.shouyue.gateway.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.RefreshToken;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Finds the session of a request, and refreshes its tokens when they run out. */
@Singleton
public class Sessions {

  /** Set by quarkus-oidc, HttpOnly, SameSite=Lax, and Secure under TLS. */
  static final String COOKIE = "q_session";

  /** Whether the browser names a session, which may count no more. */
  public boolean isNamed(RoutingContext call) {
    return call.request().getCookie(COOKIE) != null;
  }

  /** The session of {@code call}; empty without a cookie, or with one that counts no more. */
  public Uni<Optional<SignedIn>> of(RoutingContext call) {
    Cookie cookie = call.request().getCookie(COOKIE);
    if (cookie == null || call.request().getHeader("Authorization") != null) {
      return Uni.createFrom().item(Optional.empty());
    }
    return authenticate(call)
        .map(identity -> signedIn(cookie.getValue(), identity))
        .onFailure()
        .recoverWithItem(Optional.empty());
  }

  /** Runs quarkus-oidc on {@code call}; null without a session, and failures as it gives them. */
  Uni<SecurityIdentity> authenticate(RoutingContext call) {
    return authenticator(call).attemptAuthentication(call);
  }

  /** Sends the browser to Keycloak's sign-in page. */
  Uni<Boolean> challenge(RoutingContext call) {
    return authenticator(call).sendChallenge(call);
  }

  private static HttpAuthenticator authenticator(RoutingContext call) {
    return call.get(HttpAuthenticator.class.getName());
  }

  private static Optional<SignedIn> signedIn(String cookie, @Nullable SecurityIdentity identity) {
    if (identity == null || identity.isAnonymous()) {
      return Optional.empty();
    }
    JsonWebToken idToken = (JsonWebToken) identity.getPrincipal();
    RefreshToken refresh = identity.getCredential(RefreshToken.class);
    return Optional.of(
        new SignedIn(
            cookie,
            idToken.getClaim("sid"),
            idToken.getClaim("name"),
            identity.getCredential(AccessTokenCredential.class).getToken(),
            refresh == null ? null : refresh.getToken()));
  }
}
