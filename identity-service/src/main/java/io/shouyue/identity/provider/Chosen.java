package io.shouyue.identity.provider;

import jakarta.enterprise.inject.Instance;
import java.util.function.Function;

/** Finds an adapter by its configured name. */
final class Chosen {
  private Chosen() {}

  static <T> T of(Instance<T> adapters, Function<T, String> name, String wanted, String what) {
    return adapters.stream()
        .filter(adapter -> name.apply(adapter).equals(wanted))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("there is no " + what + " adapter " + wanted));
  }
}
