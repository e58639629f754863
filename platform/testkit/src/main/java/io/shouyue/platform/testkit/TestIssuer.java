package io.shouyue.platform.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;

/**
 * An OpenID provider reduced to what a resource server asks of one, at Keycloak's addresses: keys,
 * and client credentials for the service under test.
 */
final class TestIssuer {
  private static final int KEY_BITS = 2048;

  private final HttpServer server;
  private final KeyPair keys;

  private TestIssuer(HttpServer server, KeyPair keys) {
    this.server = server;
    this.keys = keys;
  }

  /** Starts on a free port and publishes the signing key to {@link Tokens}. */
  static TestIssuer start() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(KEY_BITS);
      InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      TestIssuer issuer = new TestIssuer(HttpServer.create(free, 0), generator.generateKeyPair());
      issuer.publish();
      return issuer;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort() + "/realms/shouyue";
  }

  void stop() {
    server.stop(0);
  }

  private void publish() {
    System.setProperty(Tokens.ISSUER, url());
    System.setProperty(
        Tokens.KEY, Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()));
    String base = "/realms/shouyue/protocol/openid-connect";
    json(base + "/certs", this::keySet);
    json(base + "/token", TestIssuer::serviceToken);
    server.start();
  }

  private void json(String path, java.util.function.Supplier<String> body) {
    server.createContext(path, exchange -> answer(exchange, body.get()));
  }

  private static void answer(HttpExchange exchange, String body) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private String keySet() {
    RSAPublicKey key = (RSAPublicKey) keys.getPublic();
    return """
    {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "%s", "n": "%s", "e": "%s"}]}
    """
        .formatted(Tokens.KEY_ID, number(key.getModulus()), number(key.getPublicExponent()));
  }

  private static String serviceToken() {
    return """
    {"access_token": "%s", "token_type": "Bearer", "expires_in": 300}
    """
        .formatted(Tokens.service("service-under-test").sign());
  }

  private static String number(BigInteger value) {
    byte[] bytes = value.toByteArray();
    int skip = bytes[0] == 0 ? 1 : 0;
    byte[] unsigned = java.util.Arrays.copyOfRange(bytes, skip, bytes.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
  }
}
