package io.shouyue.identity.verification;

import io.shouyue.identity.assurance.AssuranceLevel;
import io.shouyue.identity.enterprise.EnterpriseState;
import io.shouyue.identity.enterprise.EnterpriseVerification;
import io.shouyue.identity.person.Verification;
import io.shouyue.identity.person.VerificationService;
import io.shouyue.identity.person.VerificationState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A verification; never the values that were claimed.
 *
 * @param level what the outcome is worth; NONE unless VERIFIED
 * @param reason kebab-case, why it is not VERIFIED
 * @param providerReference the authority's or the bank's name for the call
 * @param alternatives other ways that reach the same level
 * @param enterprise what only a verification by corporate account has
 */
public record VerificationView(
    String id,
    String subject,
    State state,
    String method,
    AssuranceLevel level,
    @Nullable String reason,
    @Nullable String providerReference,
    List<String> alternatives,
    Instant createdAt,
    @Nullable Instant decidedAt,
    @Nullable Deposit enterprise) {

  /** Every state of every method, as on the wire; which may follow which, the methods say. */
  public enum State {
    CREATED,
    CHECKING,
    VERIFIED,
    MISMATCH,
    NO_RECORD,
    REJECTED,
    UNAVAILABLE,
    PAYING,
    PAID,
    PAY_FAILED,
    LOCKED,
    EXPIRED
  }

  /**
   * The deposit.
   *
   * @param accountTail the account's last digits, the rest as stars
   * @param triesLeft how often an amount may still be wrong
   * @param expiresAt until when the amount can be given; absent before the payment
   * @param licenceReview whether somebody must look at the licence itself
   */
  public record Deposit(
      @Nullable String accountTail,
      int triesLeft,
      @Nullable Instant expiresAt,
      boolean licenceReview) {}

  static VerificationView of(Verification verification) {
    return new VerificationView(
        verification.id(),
        verification.subject().value(),
        State.valueOf(verification.state().name()),
        verification.method(),
        verification.state() == VerificationState.VERIFIED
            ? VerificationService.level(verification.elements())
            : AssuranceLevel.NONE,
        verification.reason(),
        verification.providerReference(),
        List.of(),
        verification.createdAt(),
        verification.decidedAt(),
        null);
  }

  static VerificationView of(EnterpriseVerification verification) {
    return new VerificationView(
        verification.id(),
        verification.subject().value(),
        State.valueOf(verification.state().name()),
        EnterpriseVerification.METHOD,
        verification.state() == EnterpriseState.VERIFIED
            ? EnterpriseVerification.LEVEL
            : AssuranceLevel.NONE,
        verification.reason(),
        verification.payoutReference(),
        List.of(),
        verification.createdAt(),
        verification.decidedAt(),
        new Deposit(
            verification.accountTail(),
            verification.triesLeft(),
            verification.expiresAt(),
            verification.licenceReview()));
  }
}
