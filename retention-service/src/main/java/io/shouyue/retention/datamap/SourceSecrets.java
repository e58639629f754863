package io.shouyue.retention.datamap;

import io.shouyue.platform.keys.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** How this service signs in at a source; in the key store alone. */
@ApplicationScoped
class SourceSecrets {

  private static final String PATH = "shouyue/retention-service/data-sources/";

  private final Secrets secrets;

  SourceSecrets(Secrets secrets) {
    this.secrets = secrets;
  }

  /** User and password of a database; for an HTTP system the password signs. */
  record Login(String user, String password) {
    @Override
    public String toString() {
      return "Login[redacted]";
    }
  }

  void put(String source, String user, String password) {
    secrets.put(PATH + source, Map.of("username", user, "password", password));
  }

  Login of(String source) {
    Map<String, String> values = secrets.get(PATH + source);
    return new Login(values.getOrDefault("username", ""), values.getOrDefault("password", ""));
  }
}
