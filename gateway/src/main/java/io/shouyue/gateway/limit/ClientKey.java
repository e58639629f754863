package io.shouyue.gateway.limit;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Names who calls, for counting alone. The token is not checked here, so its client counts together
 * with the address: a forged token can use up the allowance of its own sender, never that of a
 * website.
 */
@Singleton
class ClientKey {

  private final ObjectMapper json;

  ClientKey(ObjectMapper json) {
    this.json = json;
  }

  /** The client's key; empty when the request names none. Holds neither a token nor a cookie. */
  Optional<String> of(HttpServerRequest request, String address) {
    String authorization = request.getHeader("Authorization");
    if (authorization != null) {
      String client = authorization.startsWith("Bearer ") ? client(authorization) : null;
      return Optional.of((client == null ? digest(authorization) : client) + '|' + address);
    }
    Cookie session = request.getCookie("q_session");
    return session == null ? Optional.empty() : Optional.of(digest(session.getValue()));
  }

  private @Nullable String client(String authorization) {
    String[] parts = authorization.substring("Bearer ".length()).split("\\.", -1);
    if (parts.length != 3) {
      return null;
    }
    try {
      return json.readValue(Base64.getUrlDecoder().decode(parts[1]), Claims.class).azp();
    } catch (IOException | IllegalArgumentException noToken) {
      return null;
    }
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Claims(@Nullable String azp) {}
}
