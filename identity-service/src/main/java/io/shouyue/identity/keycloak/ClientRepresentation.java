package io.shouyue.identity.keycloak;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of Keycloak's client that a website's backend needs: client credentials only. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
record ClientRepresentation(
    @Nullable String id,
    String clientId,
    @Nullable String name,
    @Nullable String secret,
    @Nullable String protocol,
    @Nullable Boolean publicClient,
    @Nullable Boolean standardFlowEnabled,
    @Nullable Boolean implicitFlowEnabled,
    @Nullable Boolean directAccessGrantsEnabled,
    @Nullable Boolean serviceAccountsEnabled,
    @Nullable Boolean fullScopeAllowed,
    @Nullable List<String> defaultClientScopes,
    @Nullable List<String> optionalClientScopes,
    @Nullable List<ProtocolMapper> protocolMappers) {

  /** Scopes of the realm that make a token a site's token. */
  private static final List<String> SCOPES = List.of("basic", "roles", "site-access");

  /** A mapper of tokens. */
  record ProtocolMapper(
      String name, String protocol, String protocolMapper, Map<String, String> config) {}

  /** A confidential client whose tokens carry the claim {@code site}. */
  static ClientRepresentation ofSite(String clientId, String site, String secret) {
    return new ClientRepresentation(
        null,
        clientId,
        clientId,
        secret,
        "openid-connect",
        false,
        false,
        false,
        false,
        true,
        true,
        SCOPES,
        List.of(),
        List.of(siteClaim(site)));
  }

  private static ProtocolMapper siteClaim(String site) {
    return new ProtocolMapper(
        "site",
        "openid-connect",
        "oidc-hardcoded-claim-mapper",
        Map.of(
            "claim.name", "site",
            "claim.value", site,
            "jsonType.label", "String",
            "access.token.claim", "true",
            "id.token.claim", "false",
            "userinfo.token.claim", "false",
            "introspection.token.claim", "true"));
  }

  @Override
  public String toString() {
    return "ClientRepresentation[" + clientId + "]";
  }
}
