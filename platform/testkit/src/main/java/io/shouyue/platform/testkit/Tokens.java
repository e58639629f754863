package io.shouyue.platform.testkit;

import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Access tokens as Keycloak would issue them, signed by the test issuer. Every change gives a new
 * value; {@link #sign()} ends it.
 */
public record Tokens(
    String user,
    String client,
    Set<String> roles,
    Map<String, Object> claims,
    Set<String> audience,
    String issuer,
    long lifetimeSeconds) {
  static final String ISSUER = "shouyue.test.issuer";
  static final String KEY = "shouyue.test.key";
  static final String KEY_ID = "test";

  private static final long LIFETIME = 300;
  private static final Set<String> SERVICES =
      Set.of("consent-service", "identity-service", "retention-service", "gateway");

  /** A website's backend. */
  public static Tokens site(String site) {
    return make("site-" + site, "site-" + site, Set.of("site"), Map.of("site", site));
  }

  /** A signed-in person who proved who they are just now. */
  public static Tokens subject(String site, String subject) {
    return make(
        "user-" + subject,
        "gateway",
        Set.of("subject"),
        Map.of("site", site, "subject", subject, "auth_time", Instant.now().getEpochSecond()));
  }

  /** Staff of {@code sites} in {@code roles}. */
  public static Tokens staff(List<String> sites, String... roles) {
    String user = "staff-" + String.join("-", roles) + "-" + String.join("-", sites);
    return make(user, "gateway", Set.of(roles), Map.of("sites", sites));
  }

  /** Another service of the suite. */
  public static Tokens service(String name) {
    return make("service-account-" + name, name, Set.of("service"), Map.of());
  }

  /** Another person with the same rights. */
  public Tokens as(String otherUser) {
    return new Tokens(otherUser, client, roles, claims, audience, issuer, lifetimeSeconds);
  }

  /** With one claim more, or another value of it. */
  public Tokens claim(String name, Object value) {
    Map<String, Object> more = new TreeMap<>(claims);
    more.put(name, value);
    return new Tokens(user, client, roles, more, audience, issuer, lifetimeSeconds);
  }

  /** For another audience. */
  public Tokens audience(String other) {
    return new Tokens(user, client, roles, claims, Set.of(other), issuer, lifetimeSeconds);
  }

  /** From another issuer, with our key. */
  public Tokens issuer(String other) {
    return new Tokens(user, client, roles, claims, audience, other, lifetimeSeconds);
  }

  /** Expired for some time. */
  public Tokens expired() {
    return new Tokens(user, client, roles, claims, audience, issuer, -LIFETIME);
  }

  /** The compact form, for {@code Authorization: Bearer}. */
  public String sign() {
    long now = Instant.now().getEpochSecond();
    var builder =
        Jwt.issuer(issuer)
            .subject(user)
            .audience(audience)
            .issuedAt(Math.min(now, now + lifetimeSeconds - 1))
            .expiresAt(now + lifetimeSeconds)
            .claim("azp", client)
            .claim("typ", "Bearer")
            .claim("realm_access", Map.of("roles", List.copyOf(roles)));
    claims.forEach(builder::claim);
    return builder.jws().keyId(KEY_ID).sign(key());
  }

  private static Tokens make(
      String user, String client, Set<String> roles, Map<String, Object> claims) {
    return new Tokens(user, client, roles, claims, SERVICES, System.getProperty(ISSUER), LIFETIME);
  }

  private static PrivateKey key() {
    try {
      byte[] encoded = Base64.getDecoder().decode(System.getProperty(KEY));
      return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
