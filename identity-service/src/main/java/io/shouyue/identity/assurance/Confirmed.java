package io.shouyue.identity.assurance;

import io.shouyue.identity.subject.HeldSubject;
import io.shouyue.identity.subject.SubjectRef;

/** An identity that was just confirmed, and whose it is going to be. */
public record Confirmed(HeldSubject held, VerifiedIdentity identity) {
  SubjectRef ref() {
    return held.ref();
  }
}
