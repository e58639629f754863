package io.shouyue.gateway.fake;

import static java.util.Locale.ROOT;

import com.sun.net.httpserver.HttpExchange;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An OpenID provider that signs everybody in at once as the DPO of {@code demo}: keys, code flow
 * with PKCE S256, refresh, client credentials, and logout by refresh token. Its sign-in page shows
 * the headers that arrived and sets a cookie. For tests it also tells {@code /test/sessions} and
 * makes a {@code /test/logout-token?sid=&audience=}.
 */
public final class FakeKeycloak extends FakeHttp {

  private static final String BASE = "/realms/shouyue";
  private static final String ENDPOINTS = "/protocol/openid-connect";
  private static final long LIFETIME = 300;
  private final KeyPair keys = newKeys();
  private final Map<String, String> challenges = new ConcurrentHashMap<>();
  private final Map<String, String> sessions = new ConcurrentHashMap<>();

  public String issuer() {
    return url() + BASE;
  }

  private String logoutToken(String sid, String audience) {
    return signed(
        Jwt.issuer(issuer())
            .audience(audience)
            .issuedAt(now())
            .expiresAt(now() + 120)
            .claim("jti", UUID.randomUUID().toString())
            .claim("sid", sid)
            .claim(
                "events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of())));
  }

  @Override
  void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    switch (exchange.getRequestURI().getPath().substring(BASE.length())) {
      case ENDPOINTS + "/certs" -> json(exchange, keySet());
      case ENDPOINTS + "/auth" -> authorize(exchange, form(exchange.getRequestURI().getRawQuery()));
      case ENDPOINTS + "/token" -> json(exchange, token(form(body)).encode());
      case ENDPOINTS + "/logout" -> {
        sessions.remove(form(body).get("refresh_token"));
        exchange.sendResponseHeaders(204, -1);
      }
      case "/login-actions/authenticate" -> {
        exchange.getResponseHeaders().set("Set-Cookie", "KEYCLOAK_SESSION=s; HttpOnly");
        JsonObject headers = new JsonObject();
        exchange.getRequestHeaders().forEach((k, v) -> headers.put(k.toLowerCase(ROOT), v.get(0)));
        json(exchange, headers.encode());
      }
      case "/test/sessions" ->
          json(exchange, new JsonArray(List.copyOf(sessions.values())).encode());
      case "/test/logout-token" -> {
        Map<String, String> asked = form(exchange.getRequestURI().getRawQuery());
        json(exchange, logoutToken(asked.get("sid"), asked.get("audience")));
      }
      default -> exchange.sendResponseHeaders(404, -1);
    }
  }

  private void authorize(HttpExchange exchange, Map<String, String> query) throws IOException {
    String code = UUID.randomUUID().toString();
    challenges.put(code, query.get("code_challenge"));
    String target = query.get("redirect_uri") + "?code=" + code + "&state=" + query.get("state");
    exchange.getResponseHeaders().set("Location", target);
    exchange.sendResponseHeaders(302, -1);
  }

  private JsonObject token(Map<String, String> form) {
    return switch (form.get("grant_type")) {
      case "authorization_code" -> {
        requireProof(challenges.remove(form.get("code")), form.get("code_verifier"));
        yield tokens(UUID.randomUUID().toString());
      }
      case "refresh_token" -> tokens(sessions.get(form.get("refresh_token")));
      default ->
          new JsonObject().put("access_token", access("service")).put("expires_in", LIFETIME);
    };
  }

  private JsonObject tokens(String sid) {
    String refresh = UUID.randomUUID().toString();
    sessions.put(refresh, sid);
    String idToken = signed(claims().audience("gateway").claim("sid", sid).claim("name", "沈知衡"));
    return new JsonObject()
        .put("access_token", access("dpo"))
        .put("id_token", idToken)
        .put("refresh_token", refresh)
        .put("expires_in", LIFETIME);
  }

  private String access(String role) {
    return signed(
        claims()
            .audience("consent-service")
            .claim("sites", List.of("demo"))
            .claim("realm_access", Map.of("roles", List.of(role, "offline_access"))));
  }

  private JwtClaimsBuilder claims() {
    return Jwt.issuer(issuer()).subject("user-1").issuedAt(now()).expiresAt(now() + LIFETIME);
  }

  private String signed(JwtClaimsBuilder claims) {
    return claims.jws().keyId("k1").sign(keys.getPrivate());
  }

  private static void requireProof(String challenge, String verifier) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      if (!Base64.getUrlEncoder().withoutPadding().encodeToString(hash).equals(challenge)) {
        throw new IllegalStateException("PKCE proof is wrong");
      }
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private String keySet() {
    RSAPublicKey key = (RSAPublicKey) keys.getPublic();
    JsonObject jwk =
        new JsonObject()
            .put("kty", "RSA")
            .put("use", "sig")
            .put("alg", "RS256")
            .put("kid", "k1")
            .put("n", number(key.getModulus()))
            .put("e", number(key.getPublicExponent()));
    return new JsonObject().put("keys", new JsonArray().add(jwk)).encode();
  }

  private static String number(BigInteger value) {
    byte[] bytes = value.toByteArray();
    byte[] unsigned = bytes[0] == 0 ? java.util.Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
  }

  private static long now() {
    return Instant.now().getEpochSecond();
  }

  private static KeyPair newKeys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
