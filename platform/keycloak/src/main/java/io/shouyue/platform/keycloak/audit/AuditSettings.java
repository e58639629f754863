package io.shouyue.platform.keycloak.audit;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the listener delivers, read from the variables that every service of the suite reads.
 *
 * @param tokenUrl token endpoint of our own realm, from {@code SHOUYUE_KEYCLOAK_URL}
 * @param clientSecret of client {@code keycloak-audit}, from {@code SHOUYUE_AUDIT_CLIENT_SECRET}
 * @param retentionUrl base of retention-service, from {@code SHOUYUE_RETENTION_URL}
 */
record AuditSettings(String tokenUrl, String clientSecret, String retentionUrl) {

  private static final String TOKEN_PATH = "/realms/shouyue/protocol/openid-connect/token";

  /** Returns nothing if a variable is missing: then no event leaves this process. */
  static Optional<AuditSettings> from(Map<String, String> environment) {
    @Nullable String keycloak = environment.get("SHOUYUE_KEYCLOAK_URL");
    @Nullable String secret = environment.get("SHOUYUE_AUDIT_CLIENT_SECRET");
    @Nullable String retention = environment.get("SHOUYUE_RETENTION_URL");
    return keycloak == null || secret == null || retention == null
        ? Optional.empty()
        : Optional.of(new AuditSettings(keycloak + TOKEN_PATH, secret, retention));
  }

  @Override
  public String toString() {
    return "AuditSettings[retentionUrl=" + retentionUrl + "]";
  }
}
