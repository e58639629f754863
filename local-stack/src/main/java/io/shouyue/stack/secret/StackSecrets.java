package io.shouyue.stack.secret;

import io.shouyue.platform.keys.Secrets;
import io.shouyue.stack.Service;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Every secret of the stack. Each is made once, on the first start, and kept in the store; each
 * service can read its own path and no other.
 */
public final class StackSecrets {
  private static final String DATABASE_PASSWORD = "quarkus.datasource.password";
  private static final String ERASER_PASSWORD = "quarkus.datasource.eraser.password";
  private static final String CLIENT_SECRET = "quarkus.oidc-client.credentials.secret";
  private static final String LOGIN_SECRET = "quarkus.oidc.credentials.secret";
  private static final String SESSION_SECRET = "quarkus.oidc.token-state-manager.encryption-secret";
  private static final String STATE_SECRET = "quarkus.oidc.authentication.state-secret";
  private static final String OWNER_PASSWORD = "password";
  private static final String STACK = "shouyue/stack";

  private final Secrets store;
  private final SecretText text;

  /**
   * @param store where they are kept
   * @param text makes new ones
   */
  public StackSecrets(Secrets store, SecretText text) {
    this.store = store;
    this.text = text;
  }

  /** Makes what is missing; changes nothing that exists. */
  public void complete() {
    complete(
        STACK,
        Map.of(
            "postgres.superuser", text::next,
            "postgres.keycloak", text::next,
            "keycloak.admin", text::next,
            "keycloak.audit-client", text::next,
            "local.client", text::next,
            "local.password", text::password));
    for (Service service : Service.domain()) {
      complete(
          path(service),
          Map.of(
              DATABASE_PASSWORD, text::next,
              ERASER_PASSWORD, text::next,
              CLIENT_SECRET, text::next));
      complete(ownerPath(service), Map.of(OWNER_PASSWORD, text::next));
    }
    Supplier<String> client = remembered(text::next);
    complete(
        path(Service.GATEWAY),
        Map.of(
            DATABASE_PASSWORD, text::next,
            LOGIN_SECRET, client,
            CLIENT_SECRET, client,
            SESSION_SECRET, text::next,
            STATE_SECRET, text::next));
    complete(ownerPath(Service.GATEWAY), Map.of(OWNER_PASSWORD, text::next));
  }

  public String postgresSuperuser() {
    return stack("postgres.superuser");
  }

  public String keycloakDatabase() {
    return stack("postgres.keycloak");
  }

  public String keycloakAdmin() {
    return stack("keycloak.admin");
  }

  public String auditClient() {
    return stack("keycloak.audit-client");
  }

  /** The secret of the {@code local-…} clients, which scripts use. */
  public String localClient() {
    return stack("local.client");
  }

  /** The password of every demo account. */
  public String localPassword() {
    return stack("local.password");
  }

  public String owner(Service service) {
    return store.get(ownerPath(service)).getOrDefault(OWNER_PASSWORD, "");
  }

  public String runtime(Service service) {
    return store.get(path(service)).getOrDefault(DATABASE_PASSWORD, "");
  }

  public String eraser(Service service) {
    return store.get(path(service)).getOrDefault(ERASER_PASSWORD, "");
  }

  /** The secret of the service's own client in Keycloak. */
  public String client(Service service) {
    return store.get(path(service)).getOrDefault(CLIENT_SECRET, "");
  }

  /** Keeps something that was learnt later, such as a secret that another program made. */
  public void keep(String name, String value) {
    Map<String, String> entries = new LinkedHashMap<>(store.get(STACK));
    entries.put(name, value);
    store.put(STACK, entries);
  }

  /** An entry of the launcher's own path; empty when there is none. */
  public String stack(String name) {
    return store.get(STACK).getOrDefault(name, "");
  }

  private void complete(String path, Map<String, Supplier<String>> wanted) {
    Map<String, String> entries = new LinkedHashMap<>(store.get(path));
    boolean changed = false;
    for (Map.Entry<String, Supplier<String>> want : wanted.entrySet()) {
      if (!entries.containsKey(want.getKey())) {
        entries.put(want.getKey(), want.getValue().get());
        changed = true;
      }
    }
    if (changed) {
      store.put(path, entries);
    }
  }

  private static Supplier<String> remembered(Supplier<String> source) {
    String value = source.get();
    return () -> value;
  }

  private static String path(Service service) {
    return "shouyue/" + service.id();
  }

  private static String ownerPath(Service service) {
    return "shouyue/" + service.id() + "-owner";
  }
}
