package io.shouyue.consent.policy;

import io.shouyue.platform.text.LocalText;

/** A policy document. */
public record PolicyView(String document, LocalText title) {
  static PolicyView of(Policy policy) {
    return new PolicyView(policy.document(), policy.title());
  }
}
