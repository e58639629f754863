package io.shouyue.consent.decision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known about one question. Facts hold instants, never what follows from the present
 * one: they stay as they are while time goes by.
 *
 * @param subject null when there is no such subject
 * @param purpose null when there is no such purpose in force
 * @param consent null when nothing was ever answered
 * @param changes of the policy under which it was answered
 */
record Facts(
    @Nullable SubjectFacts subject,
    @Nullable PurposeFacts purpose,
    @Nullable ConsentFacts consent,
    MaterialChanges changes) {

  /**
   * Who is asked about.
   *
   * @param id our own id
   */
  record SubjectFacts(String id, String state) {
    boolean isActive() {
      return state.equals("ACTIVE");
    }
  }

  /**
   * The newest version that holds, or was retired.
   *
   * @param nextAt when a next version takes effect; null when none is published
   */
  record PurposeFacts(
      int version,
      boolean retired,
      String basis,
      int consentSince,
      List<String> categories,
      List<String> recipients,
      List<String> destinations,
      @Nullable Instant nextAt) {}

  /**
   * What stands.
   *
   * @param policyDocument null when no policy was shown
   * @param policyVersion under which it was answered; 0 when no policy was shown
   * @param coming an answer to a coming policy version; null when there is none
   */
  record ConsentFacts(
      String state,
      int purposeVersion,
      @Nullable String policyDocument,
      int policyVersion,
      @Nullable Instant validUntil,
      @Nullable ComingFacts coming) {
    /** What stands at that instant. */
    ConsentFacts at(Instant now) {
      return coming == null || now.isBefore(coming.from()) ? this : coming.answer();
    }
  }

  /** What will stand from an instant on. */
  record ComingFacts(ConsentFacts answer, Instant from) {}
}
