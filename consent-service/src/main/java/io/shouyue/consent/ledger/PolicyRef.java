package io.shouyue.consent.ledger;

import org.jspecify.annotations.Nullable;

/** A version of a policy document. */
public record PolicyRef(String document, int version) {
  static @Nullable String document(@Nullable PolicyRef policy) {
    return policy == null ? null : policy.document();
  }

  static @Nullable Integer version(@Nullable PolicyRef policy) {
    return policy == null ? null : policy.version();
  }
}
