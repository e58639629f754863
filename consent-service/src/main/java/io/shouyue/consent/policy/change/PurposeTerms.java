package io.shouyue.consent.policy.change;

import io.shouyue.consent.purpose.Purpose;
import io.shouyue.consent.purpose.PurposeDefinition;
import io.shouyue.platform.text.LocalText;

/** A purpose as a policy version binds to it. */
public record PurposeTerms(String code, int version, PurposeDefinition definition) {
  static PurposeTerms of(Purpose purpose) {
    return new PurposeTerms(purpose.code(), purpose.version(), purpose.definition());
  }

  /** Whether it is the next version of that one in other words, as the officer states. */
  boolean isRewordingOf(PurposeTerms before) {
    return definition.rewordsOnly() && version == before.version + 1;
  }

  LocalText title() {
    return definition.title();
  }
}
