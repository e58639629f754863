package io.shouyue.stack.keycloak;

import io.shouyue.stack.Service;
import io.shouyue.stack.secret.StackSecrets;
import io.shouyue.stack.service.ServiceEnvironment;
import io.shouyue.stack.tls.LocalCertificate;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What Keycloak is told: its database, and what the placeholders of the realm file stand for. */
public final class KeycloakVariables {
  /** Keycloak's database and the role that owns it. */
  public static final String DATABASE = "keycloak";

  /**
   * Its questions after permissions join ten tables and more, and planning one takes PostgreSQL
   * tens of milliseconds: each is planned once for a connection and not at every call.
   */
  private static final String PLANS =
      "prepareThreshold=1&options=-c%20plan_cache_mode%3Dforce_generic_plan";

  private KeycloakVariables() {}

  /** The variables of one start. */
  public static Map<String, String> of(ServiceEnvironment environment, StackSecrets secrets) {
    Map<String, String> all = new LinkedHashMap<>();
    int postgres = environment.ports().postgres();
    all.put("KC_DB_URL", "jdbc:postgresql://127.0.0.1:" + postgres + "/" + DATABASE + "?" + PLANS);
    all.put("KC_DB_USERNAME", DATABASE);
    all.put("KC_DB_PASSWORD", secrets.keycloakDatabase());
    all.put("KC_DB_POOL_INITIAL_SIZE", "2");
    all.put("KC_DB_POOL_MIN_SIZE", "2");
    all.put("KC_DB_POOL_MAX_SIZE", "20");
    all.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
    all.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdmin());
    all.put("SHOUYUE_PUBLIC_URL", environment.publicUrl());
    all.put("SHOUYUE_GATEWAY_URL", environment.url(Service.GATEWAY));
    all.put("SHOUYUE_KEYCLOAK_URL", "http://127.0.0.1:" + environment.ports().keycloak());
    all.put("SHOUYUE_IDENTITY_URL", environment.url(Service.IDENTITY));
    all.put("SHOUYUE_RETENTION_URL", environment.url(Service.RETENTION));
    all.put("SHOUYUE_ISSUER", environment.issuer());
    all.put("SHOUYUE_SMTP_HOST", "127.0.0.1");
    all.put("SHOUYUE_SMTP_PORT", Integer.toString(environment.ports().smtp()));
    all.put("SHOUYUE_MAIL_FROM", "no-reply@shouyue.invalid");
    all.put("SHOUYUE_GATEWAY_CLIENT_SECRET", secrets.client(Service.GATEWAY));
    all.put("SHOUYUE_CONSENT_CLIENT_SECRET", secrets.client(Service.CONSENT));
    all.put("SHOUYUE_IDENTITY_CLIENT_SECRET", secrets.client(Service.IDENTITY));
    all.put("SHOUYUE_RETENTION_CLIENT_SECRET", secrets.client(Service.RETENTION));
    all.put("SHOUYUE_AUDIT_CLIENT_SECRET", secrets.auditClient());
    all.put("SHOUYUE_LOCAL_CLIENT_SECRET", secrets.localClient());
    all.put("SHOUYUE_LOCAL_PASSWORD", secrets.localPassword());
    if (environment.address().secure()) {
      // It calls the gateway when a session ends.
      Path chain = LocalCertificate.in(environment.workspace().data()).chain();
      all.put("KC_TRUSTSTORE_PATHS", chain.toString());
    }
    return all;
  }
}
