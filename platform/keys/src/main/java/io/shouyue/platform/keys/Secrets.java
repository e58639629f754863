package io.shouyue.platform.keys;

import java.util.Map;

/** Where passwords and client secrets live: named values under a path. */
public interface Secrets {
  /**
   * All values under {@code path}, by name; empty when there are none.
   *
   * @param path such as {@code shouyue/consent-service}
   * @throws KeyStoreException when the store cannot be asked or refuses
   */
  Map<String, String> get(String path);

  /** Replaces all values under {@code path}. A later {@link #get} of the same path returns them. */
  void put(String path, Map<String, String> values);
}
