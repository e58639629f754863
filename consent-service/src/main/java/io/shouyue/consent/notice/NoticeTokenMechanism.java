package io.shouyue.consent.notice;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code Authorization: Notice …}. A browser's call must come from one of the site's
 * registered origins; one without an Origin is not a browser's and is refused.
 */
@ApplicationScoped
public class NoticeTokenMechanism implements HttpAuthenticationMechanism {
  private static final String SCHEME = "Notice ";

  @Override
  public Uni<@Nullable SecurityIdentity> authenticate(
      RoutingContext call, IdentityProviderManager identities) {
    String authorization = call.request().getHeader("Authorization");
    if (authorization == null || !authorization.startsWith(SCHEME)) {
      return Uni.createFrom().nullItem();
    }
    String origin = call.request().getHeader("Origin");
    String token = authorization.substring(SCHEME.length()).strip();
    return identities.authenticate(new NoticeTokenRequest(token, origin == null ? "" : origin));
  }

  @Override
  public Uni<@Nullable ChallengeData> getChallenge(RoutingContext call) {
    return Uni.createFrom().nullItem();
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return Set.of(NoticeTokenRequest.class);
  }
}
