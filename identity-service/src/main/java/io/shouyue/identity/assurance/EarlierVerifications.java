package io.shouyue.identity.assurance;

import io.shouyue.identity.subject.SubjectRef;

/** Successes of one way of verifying, which a newer success of any way puts out of force. */
public interface EarlierVerifications {
  /** Notes on every other success of the subject that {@code by} took its place; idempotent. */
  void supersede(SubjectRef ref, String by);
}
