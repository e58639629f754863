package io.shouyue.identity.person;

import io.shouyue.identity.subject.SubjectRef;
import java.util.Optional;

/**
 * What became of a question, on its way into a transaction of many.
 *
 * @param actor who asked, for the audit trail
 */
record AnswerWrite(SubjectRef ref, String id, ElementClaim claim, Ending ending, String actor) {

  boolean isMatch() {
    return ending.state() == VerificationState.VERIFIED;
  }

  /** The identity that a match would give the subject. */
  Optional<?> identityAtSite() {
    record Identity(String site, String number) {}
    return isMatch()
        ? Optional.of(new Identity(ref.site(), claim.document().number().reveal()))
        : Optional.empty();
  }
}
