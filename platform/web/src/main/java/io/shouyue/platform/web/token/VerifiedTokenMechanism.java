package io.shouyue.platform.web.token;

import io.quarkus.arc.properties.UnlessBuildProperty;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * Asked before quarkus-oidc: knows the holder of a token that was verified a moment ago. Of any
 * other call it says nothing, and quarkus-oidc decides as it always does.
 */
@ApplicationScoped
@UnlessBuildProperty(
    name = "shouyue.token-cache.enabled",
    stringValue = "false",
    enableIfMissing = true)
public class VerifiedTokenMechanism implements HttpAuthenticationMechanism {
  private static final String SCHEME = "Bearer ";
  private static final int BEFORE_OIDC = DEFAULT_PRIORITY + 100;

  private final VerifiedTokens tokens;

  VerifiedTokenMechanism(VerifiedTokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public Uni<@Nullable SecurityIdentity> authenticate(
      RoutingContext call, IdentityProviderManager identities) {
    String authorization = call.request().getHeader("Authorization");
    return authorization == null || !authorization.startsWith(SCHEME)
        ? Uni.createFrom().nullItem()
        : Uni.createFrom().item(tokens.find(authorization.substring(SCHEME.length())));
  }

  @Override
  public Uni<@Nullable ChallengeData> getChallenge(RoutingContext call) {
    return Uni.createFrom().nullItem();
  }

  @Override
  public int getPriority() {
    return BEFORE_OIDC;
  }
}
