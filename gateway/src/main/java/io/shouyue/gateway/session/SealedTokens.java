package io.shouyue.gateway.session;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.shouyue.platform.keys.AesGcm;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Tokens as they rest in the database: readable only with the secret and the browser's cookie. */
@Singleton
class SealedTokens {

  private static final String USE = "token-state";

  private final ObjectMapper json;
  private final SessionKeys keys;

  SealedTokens(ObjectMapper json, SessionKeys keys) {
    this.json = json;
    this.keys = keys;
  }

  byte[] seal(String cookie, AuthorizationCodeTokens tokens) {
    try {
      return AesGcm.encrypt(
          keys.derive(USE, cookie), USE, json.writeValueAsBytes(Stored.of(tokens)));
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  AuthorizationCodeTokens open(String cookie, byte[] sealed) {
    try {
      byte[] plain = AesGcm.decrypt(keys.derive(USE, cookie), USE, sealed);
      return json.readValue(plain, Stored.class).tokens();
    } catch (IOException unreadable) {
      throw new IllegalStateException("stored tokens cannot be read", unreadable);
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Stored(
      String id, String access, @Nullable String refresh, @Nullable Long expiresIn) {

    static Stored of(AuthorizationCodeTokens tokens) {
      return new Stored(
          tokens.getIdToken(),
          tokens.getAccessToken(),
          tokens.getRefreshToken(),
          tokens.getAccessTokenExpiresIn());
    }

    AuthorizationCodeTokens tokens() {
      return new AuthorizationCodeTokens(id, access, refresh, expiresIn);
    }

    @Override
    public String toString() {
      return "tokens";
    }
  }
}
