package io.shouyue.identity.handoff;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A token response (OpenID Connect Core §3.1.3.3).
 *
 * @param accessToken opens nothing: there is nobody else to ask
 */
public record TokenView(
    @JsonProperty("access_token") String accessToken,
    @JsonProperty("token_type") String tokenType,
    @JsonProperty("expires_in") long expiresIn,
    @JsonProperty("id_token") String idToken) {
  @Override
  public String toString() {
    return "TokenView[redacted]";
  }
}
