package io.shouyue.platform.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.shouyue.platform.keys.Keks;
import io.shouyue.platform.keys.SigningKeys;
import io.shouyue.platform.keys.keyring.Keyring;
import io.shouyue.platform.keys.keyring.KeyringKeks;
import io.shouyue.platform.keys.keyring.KeyringSigningKeys;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything a service needs to run under test: database, keyring with the KEKs of sites {@code
 * demo} and {@code other}, issuer. Background work stands still; tests turn it by hand.
 *
 * <p>Use it as {@code @WithTestResource(ServiceResource.class)} on every API test of a service, so
 * that all of them share one start.
 */
public class ServiceResource implements QuarkusTestResourceLifecycleManager {
  /** What a vendor's calls about short messages bear. */
  public static final String SMS_CALLBACK_KEY = "a-key-of-these-tests-alone";

  private TestDatabase database;
  private TestIssuer issuer;
  private TestFolder folder;

  @Override
  public Map<String, String> start() {
    database = TestDatabase.start();
    issuer = TestIssuer.start();
    folder = TestFolder.fresh();
    Map<String, String> settings = new HashMap<>();
    settings.put("SHOUYUE_DB_URL", database.url());
    settings.put("SHOUYUE_DB_USER", TestDatabase.RUNTIME);
    settings.put("SHOUYUE_DB_ERASER_USER", TestDatabase.ERASER);
    settings.put("SHOUYUE_ISSUER", issuer.url());
    settings.put("SHOUYUE_PUBLIC_URL", "http://localhost:8080");
    settings.put("SHOUYUE_KEYCLOAK_URL", "http://localhost:1");
    settings.put("SHOUYUE_CONSENT_URL", "http://localhost:1");
    settings.put("SHOUYUE_IDENTITY_URL", "http://localhost:1");
    settings.put("SHOUYUE_RETENTION_URL", "http://localhost:1");
    settings.put("SHOUYUE_SECRETS", "keyring");
    settings.put("SHOUYUE_KEYRING_FILE", keyring(file("keyring")).toString());
    settings.put("SHOUYUE_LOG_CHECKPOINT", file("log-checkpoint").toString());
    settings.put("shouyue.background.automatic", "false");
    // What failed waits until a test makes it due, not until a slow machine has let a second pass.
    settings.put("shouyue.outbox.first-delay", "24H");
    settings.put("quarkus.oidc.auth-server-url", issuer.url());
    settings.put("quarkus.oidc-client.credentials.secret", "test");
    settings.put("quarkus.http.test-port", "0");
    settings.put("quarkus.management.test-port", "0");
    settings.put("quarkus.mailer.mock", "true");
    // A machine that does other work as well makes callers wait, and fails nothing by that.
    settings.put("quarkus.datasource.jdbc.acquisition-timeout", "60S");
    settings.put("shouyue.sms.per-hour", "500");
    settings.put("shouyue.sms.per-day", "500");
    settings.put("shouyue.sms.callback-key", SMS_CALLBACK_KEY);
    return settings;
  }

  @Override
  public void stop() {
    if (issuer != null) {
      issuer.stop();
    }
    if (database != null) {
      database.stop();
    }
    if (folder != null) {
      folder.remove();
    }
  }

  /** A file that the service may write; gone when the tests are over. */
  protected final Path file(String name) {
    return folder.path().resolve(name);
  }

  private static Path keyring(Path file) {
    KeyringKeks keks = new KeyringKeks(new Keyring(file));
    List.of(Keks.PLATFORM, "demo", "other").forEach(keks::create);
    new KeyringSigningKeys(new Keyring(file)).create(SigningKeys.LOG);
    return file;
  }
}
