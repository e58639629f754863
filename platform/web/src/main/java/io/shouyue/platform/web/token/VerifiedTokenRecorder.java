package io.shouyue.platform.web.token;

import io.quarkus.arc.properties.UnlessBuildProperty;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.shouyue.platform.web.auth.TokenClaims;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Sees every identity that an authentication led to, and remembers those that quarkus-oidc made of
 * a bearer access token. A sign-in of the code flow has an access token as well, but its principal
 * is another token: it is left alone.
 */
@ApplicationScoped
@UnlessBuildProperty(
    name = "shouyue.token-cache.enabled",
    stringValue = "false",
    enableIfMissing = true)
public class VerifiedTokenRecorder implements SecurityIdentityAugmentor {
  private final VerifiedTokens tokens;

  VerifiedTokenRecorder(VerifiedTokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    AccessTokenCredential credential = identity.getCredential(AccessTokenCredential.class);
    if (credential != null
        && identity.getPrincipal() instanceof JsonWebToken token
        && credential.getToken().equals(token.getRawToken())) {
      tokens.remember(credential.getToken(), valid(identity, token));
    }
    return Uni.createFrom().item(identity);
  }

  /** Takes over what says who calls and what they may, and nothing of this call or the token. */
  private static VerifiedToken valid(SecurityIdentity identity, JsonWebToken token) {
    SecurityIdentity holder =
        QuarkusSecurityIdentity.builder()
            .setPrincipal(new QuarkusPrincipal(token.getName()))
            .addRoles(identity.getRoles())
            .addAttribute(TokenClaims.ATTRIBUTE, TokenClaims.of(token))
            .build();
    return new VerifiedToken(holder, Instant.ofEpochSecond(token.getExpirationTime()));
  }
}
