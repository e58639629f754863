package io.shouyue.identity.handoff;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** OpenID Provider Metadata (OpenID Connect Discovery §3), what there is of it here. */
public record ProviderView(
    String issuer,
    @JsonProperty("authorization_endpoint") String authorizationEndpoint,
    @JsonProperty("token_endpoint") String tokenEndpoint,
    @JsonProperty("jwks_uri") String jwksUri,
    @JsonProperty("scopes_supported") List<String> scopes,
    @JsonProperty("response_types_supported") List<String> responseTypes,
    @JsonProperty("grant_types_supported") List<String> grantTypes,
    @JsonProperty("subject_types_supported") List<String> subjectTypes,
    @JsonProperty("id_token_signing_alg_values_supported") List<String> algorithms,
    @JsonProperty("token_endpoint_auth_methods_supported") List<String> clientProofs,
    @JsonProperty("code_challenge_methods_supported") List<String> challenges) {

  static ProviderView of(HandoffConfig config) {
    String direct = config.backChannel() + "/handoff";
    return new ProviderView(
        config.issuer(),
        config.issuer() + "/authorize",
        direct + "/token",
        direct + "/jwks",
        List.of("openid"),
        List.of("code"),
        List.of("authorization_code"),
        List.of("public"),
        List.of("EdDSA"),
        List.of("client_secret_post"),
        List.of("S256"));
  }
}
