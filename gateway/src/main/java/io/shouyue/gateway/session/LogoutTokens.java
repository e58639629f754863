package io.shouyue.gateway.session;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;

/**
 * Checks logout tokens (OpenID Connect Back-Channel Logout 1.0 §2.6). Calls Keycloak for its keys.
 */
@Singleton
class LogoutTokens {

  private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
  private static final int SKEW_SECONDS = 30;
  private static final int OLDEST_SECONDS = 300;

  private final JwtConsumer consumer;

  LogoutTokens(
      @ConfigProperty(name = "quarkus.oidc.auth-server-url") String realm,
      @ConfigProperty(name = "quarkus.oidc.jwks-path") String keys,
      @ConfigProperty(name = "quarkus.oidc.token.issuer") String issuer,
      @ConfigProperty(name = "quarkus.oidc.client-id") String client) {
    consumer =
        new JwtConsumerBuilder()
            .setVerificationKeyResolver(
                new HttpsJwksVerificationKeyResolver(new HttpsJwks(realm + keys)))
            .setExpectedIssuer(issuer)
            .setExpectedAudience(client)
            .setRequireIssuedAt()
            .setIssuedAtRestrictions(SKEW_SECONDS, OLDEST_SECONDS)
            .setAllowedClockSkewInSeconds(SKEW_SECONDS)
            .build();
  }

  /** What {@code token} ends; empty if it is not Keycloak's word to us. */
  Optional<Revocation> check(String token) {
    try {
      return revocation(consumer.processToClaims(token));
    } catch (InvalidJwtException refused) {
      return Optional.empty();
    }
  }

  private static Optional<Revocation> revocation(JwtClaims claims) {
    boolean isLogout =
        claims.getClaimValue("events") instanceof Map<?, ?> events && events.containsKey(EVENT);
    if (!isLogout || claims.hasClaim("nonce")) {
      return Optional.empty();
    }
    return named(claims, "sid", Revocation.Kind.SID)
        .or(() -> named(claims, "sub", Revocation.Kind.USER));
  }

  private static Optional<Revocation> named(JwtClaims claims, String name, Revocation.Kind kind) {
    return Optional.ofNullable(claims.getClaimValueAsString(name))
        .map(value -> new Revocation(kind, value));
  }
}
