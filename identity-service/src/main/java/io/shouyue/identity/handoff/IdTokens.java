package io.shouyue.identity.handoff;

import io.shouyue.platform.keys.SigningKeys;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;

/**
 * ID tokens (OpenID Connect Core §2), signed with Ed25519 (RFC 8037) by a key that never leaves its
 * store.
 */
@ApplicationScoped
class IdTokens {
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final SigningKeys keys;
  private final HandoffConfig config;
  private final SystemClock clock;
  private volatile boolean made;

  IdTokens(SigningKeys keys, HandoffConfig config, SystemClock clock) {
    this.keys = keys;
    this.config = config;
    this.clock = clock;
  }

  /** Says to Keycloak who came, and when the website saw them sign in; good for one step. */
  String of(Handoff handoff) {
    Instant now = clock.now();
    JwtClaims claims = new JwtClaims();
    claims.setIssuer(config.issuer());
    claims.setAudience(HandoffStep.CLIENT);
    claims.setSubject(handoff.ref().id().value());
    claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
    claims.setExpirationTime(NumericDate.fromSeconds(now.plus(config.step()).getEpochSecond()));
    claims.setClaim("auth_time", handoff.authTime().getEpochSecond());
    claims.setStringClaim("nonce", handoff.nonce());
    return signed(claims.toJson());
  }

  /** The public half, with the id by which tokens name it. */
  SigningKeys.PublicKey publicKey() {
    if (!made) {
      keys.create(SigningKeys.HANDOFF);
      made = true;
    }
    return keys.newest(SigningKeys.HANDOFF);
  }

  static String keyId(SigningKeys.PublicKey key) {
    return SigningKeys.HANDOFF + "-" + key.version();
  }

  private String signed(String claims) {
    SigningKeys.PublicKey key = publicKey();
    String header = "{\"alg\":\"EdDSA\",\"typ\":\"JWT\",\"kid\":\"" + keyId(key) + "\"}";
    String text = base64(header) + "." + base64(claims);
    byte[] signature =
        keys.sign(SigningKeys.HANDOFF, key.version(), text.getBytes(StandardCharsets.US_ASCII));
    return text + "." + BASE64.encodeToString(signature);
  }

  private static String base64(String text) {
    return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
