package io.shouyue.stack.service;

import io.shouyue.stack.Ports;
import io.shouyue.stack.PublicAddress;
import io.shouyue.stack.Service;
import io.shouyue.stack.Workspace;
import io.shouyue.stack.keycloak.KeycloakServer;
import io.shouyue.stack.postgres.DatabaseRoles;
import io.shouyue.stack.tls.LocalCertificate;
import io.shouyue.stack.vault.SecretsAccess;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The variables that a service reads (docs/architecture.md, “Processes and ports”). The same list
 * in Kubernetes, with other values.
 *
 * @param ports where everything listens
 * @param workspace where the clock file is
 * @param address how people reach the gateway
 */
public record ServiceEnvironment(Ports ports, Workspace workspace, PublicAddress address) {

  /** The gateway as people type it. */
  public String publicUrl() {
    return address.url(ports.of(Service.GATEWAY));
  }

  /** The issuer of access tokens: Keycloak as people reach it, through the gateway (ADR 0011). */
  public String issuer() {
    return publicUrl() + "/realms/shouyue";
  }

  /** Where the others on this machine reach a process. */
  public String url(Service service) {
    return service == Service.GATEWAY && address.secure()
        ? publicUrl()
        : "http://127.0.0.1:" + ports.of(service);
  }

  /** Everything the service needs to run. */
  public Map<String, String> of(Service service, SecretsAccess secrets) {
    DatabaseRoles roles = DatabaseRoles.of(service);
    Map<String, String> all = new LinkedHashMap<>(secrets.variables(service));
    all.put("SHOUYUE_DB_URL", databaseUrl(service));
    all.put("SHOUYUE_DB_USER", roles.runtime());
    all.put("SHOUYUE_DB_ERASER_USER", roles.eraser());
    all.put("SHOUYUE_ISSUER", issuer());
    all.put("SHOUYUE_KEYCLOAK_URL", KeycloakServer.url(ports));
    all.put("SHOUYUE_CONSENT_URL", url(Service.CONSENT));
    all.put("SHOUYUE_IDENTITY_URL", url(Service.IDENTITY));
    all.put("SHOUYUE_RETENTION_URL", url(Service.RETENTION));
    all.put("SHOUYUE_PUBLIC_URL", publicUrl());
    all.put("SHOUYUE_CLOCK_FILE", workspace.clockFile().toString());
    all.put("SHOUYUE_SMTP_HOST", "127.0.0.1");
    all.put("SHOUYUE_SMTP_PORT", Integer.toString(ports.smtp()));
    all.put("SHOUYUE_STACK_URL", "http://127.0.0.1:" + ports.control());
    all.put("SHOUYUE_DEMO_SITE_URL", "http://localhost:" + ports.demoSite());
    all.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    all.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(service)));
    all.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
    all.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.managementOf(service)));
    all.put("QUARKUS_PROFILE", "local");
    all.put("SHOUYUE_ERASURE_LIST", workspace.erasureList().toString());
    all.put("SHOUYUE_AUDIT_FILE", workspace.data().resolve("audit-trail.jsonl").toString());
    all.put("SHOUYUE_LOG_CHECKPOINT", workspace.data().resolve("log-checkpoint.txt").toString());
    // The demo site that takes the webhooks runs on this machine.
    all.put("SHOUYUE_WEBHOOK_ALLOW_PRIVATE_ADDRESSES", "true");
    if (service == Service.GATEWAY && address.secure()) {
      all.putAll(tls());
    }
    return all;
  }

  private Map<String, String> tls() {
    LocalCertificate certificate = LocalCertificate.in(workspace.data());
    return Map.of(
        "QUARKUS_HTTP_HOST", address.listens(),
        "QUARKUS_HTTP_INSECURE_REQUESTS", "disabled",
        "QUARKUS_HTTP_SSL_PORT", Integer.toString(ports.of(Service.GATEWAY)),
        "QUARKUS_HTTP_SSL_CERTIFICATE_FILES", certificate.chain().toString(),
        "QUARKUS_HTTP_SSL_CERTIFICATE_KEY_FILES", certificate.key().toString());
  }

  /** What the migration of a service's database needs; only here the owner's password appears. */
  public Map<String, String> migration(Service service, String ownerPassword) {
    DatabaseRoles roles = DatabaseRoles.of(service);
    return Map.of(
        "SHOUYUE_DB_URL", databaseUrl(service),
        "SHOUYUE_DB_OWNER", roles.owner(),
        "SHOUYUE_DB_OWNER_PASSWORD", ownerPassword,
        "SHOUYUE_DB_USER", roles.runtime(),
        "SHOUYUE_DB_ERASER_USER", roles.eraser(),
        "SHOUYUE_CLOCK_FILE", workspace.clockFile().toString());
  }

  private String databaseUrl(Service service) {
    return "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + service.database();
  }
}
