package io.shouyue.consent.decision;

import io.shouyue.consent.feed.Change;

/** What facts are kept under, and what a change is about. */
sealed interface FactKey {
  /** What that change is about. */
  static FactKey of(Change change) {
    return switch (change.kind()) {
      case SUBJECT -> new SubjectKey(change.site(), change.key());
      case PURPOSE -> new PurposeKey(change.site(), change.key());
      case POLICY -> new PolicyKey(change.site(), change.key());
    };
  }

  /** A subject and all that it answered. */
  record SubjectKey(String site, String subject) implements FactKey {}

  /** A purpose. */
  record PurposeKey(String site, String code) implements FactKey {}

  /** The material changes of a policy. */
  record PolicyKey(String site, String document) implements FactKey {}
}
