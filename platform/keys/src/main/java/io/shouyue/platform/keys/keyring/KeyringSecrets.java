package io.shouyue.platform.keys.keyring;

import io.shouyue.platform.keys.Secrets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** {@link Secrets} as lines {@code secret|<path>|<name>=<value>} of the keyring. */
public final class KeyringSecrets implements Secrets {
  private final Keyring keyring;

  public KeyringSecrets(Keyring keyring) {
    this.keyring = keyring;
  }

  @Override
  public Map<String, String> get(String path) {
    String start = start(path);
    Properties content = keyring.read();
    Map<String, String> found = new HashMap<>();
    for (String line : content.stringPropertyNames()) {
      if (line.startsWith(start)) {
        found.put(line.substring(start.length()), content.getProperty(line));
      }
    }
    return found;
  }

  @Override
  public void put(String path, Map<String, String> values) {
    String start = start(path);
    keyring.change(
        content -> {
          content.stringPropertyNames().stream()
              .filter(line -> line.startsWith(start))
              .forEach(content::remove);
          values.forEach((name, value) -> content.setProperty(start + name, value));
        });
  }

  private static String start(String path) {
    return "secret|" + path + "|";
  }
}
