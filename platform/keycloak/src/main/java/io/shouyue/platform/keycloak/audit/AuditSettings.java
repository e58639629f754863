package io.shouyue.platform.keycloak.audit;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the listener delivers, read from the variables that every service of the suite reads.
 *
 * @param tokenUrl token endpoint of our own realm, from {@code SHOUYUE_KEYCLOAK_URL} or else {@code
 *     SHOUYUE_ISSUER}
 * @param clientSecret of client {@code keycloak-audit}, from {@code SHOUYUE_AUDIT_CLIENT_SECRET}
 * @param retentionUrl base of retention-service, from {@code SHOUYUE_RETENTION_URL}
 */
record AuditSettings(String tokenUrl, String clientSecret, String retentionUrl) {

  private static final String REALM = "/realms/shouyue";
  private static final String TOKEN = "/protocol/openid-connect/token";

  /** Returns nothing if a variable is missing: then no event leaves this process. */
  static Optional<AuditSettings> from(Map<String, String> environment) {
    @Nullable String realm = realm(environment);
    @Nullable String secret = environment.get("SHOUYUE_AUDIT_CLIENT_SECRET");
    @Nullable String retention = environment.get("SHOUYUE_RETENTION_URL");
    return realm == null || secret == null || retention == null
        ? Optional.empty()
        : Optional.of(new AuditSettings(realm + TOKEN, secret, retention));
  }

  private static @Nullable String realm(Map<String, String> environment) {
    String inside = environment.get("SHOUYUE_KEYCLOAK_URL");
    return inside == null ? environment.get("SHOUYUE_ISSUER") : inside + REALM;
  }

  @Override
  public String toString() {
    return "AuditSettings[retentionUrl=" + retentionUrl + "]";
  }
}
