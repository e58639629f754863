package io.shouyue.identity.person;

import io.shouyue.identity.subject.SubjectRef;

/**
 * What became of a question, on its way into a transaction of many.
 *
 * @param actor who asked, for the audit trail
 */
record AnswerWrite(SubjectRef ref, String id, ElementClaim claim, Ending ending, String actor) {

  boolean isMatch() {
    return ending.state() == VerificationState.VERIFIED;
  }
}
