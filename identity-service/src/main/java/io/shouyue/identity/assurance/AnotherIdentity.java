package io.shouyue.identity.assurance;

import io.shouyue.identity.subject.SubjectRef;

/** Whether a subject may come to have another identity than the one that was verified. */
public interface AnotherIdentity {
  /** Whether it may now. Called in the transaction that would establish it. */
  boolean isAllowed(SubjectRef ref);

  /** It has, by this verification. Called in the transaction that establishes it. */
  void established(SubjectRef ref, String verification);
}
