package io.shouyue.identity.verification;

import io.shouyue.identity.assurance.AssuranceLevel;
import io.shouyue.identity.enterprise.EnterpriseState;
import io.shouyue.identity.enterprise.EnterpriseVerification;
import io.shouyue.identity.face.FaceState;
import io.shouyue.identity.face.FaceVerification;
import io.shouyue.identity.face.PhotoSide;
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
 * @param face what only a face check has
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
    @Nullable Deposit enterprise,
    @Nullable Face face) {

  /** Every state of every method, as on the wire; which may follow which, the methods say. */
  public enum State {
    CREATED,
    CHECKING,
    VERIFIED,
    MISMATCH,
    NO_RECORD,
    REJECTED,
    UNAVAILABLE,
    UNKNOWN,
    PAYING,
    PAID,
    PAY_FAILED,
    LOCKED,
    EXPIRED,
    CONSENTED,
    IMAGES,
    LIVENESS,
    FAILED,
    ALTERNATIVE
  }

  /**
   * The photos.
   *
   * @param front whether the side with the portrait is there
   * @param imagesDueAt they are destroyed then at the latest
   * @param destruction that they are; absent while any may be stored
   */
  public record Face(
      boolean front, boolean back, Instant imagesDueAt, @Nullable Destruction destruction) {}

  /**
   * That photos are gone, and their key with them.
   *
   * @param cause {@code verdict}, {@code deadline}, {@code alternative} or {@code cancelled}
   * @param leaf of the public log; absent until the log has it
   */
  public record Destruction(int images, String cause, Instant at, @Nullable String leaf) {}

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
        null,
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
            verification.licenceReview()),
        null);
  }

  static VerificationView of(FaceVerification verification) {
    FaceVerification.Destruction destruction = verification.destruction();
    return new VerificationView(
        verification.id(),
        verification.subject().value(),
        State.valueOf(verification.state().name()),
        FaceVerification.METHOD,
        verification.state() == FaceState.VERIFIED ? FaceVerification.LEVEL : AssuranceLevel.NONE,
        verification.reason(),
        verification.providerReference(),
        FaceVerification.ALTERNATIVES,
        verification.createdAt(),
        verification.decidedAt(),
        null,
        new Face(
            verification.photos().contains(PhotoSide.FRONT),
            verification.photos().contains(PhotoSide.BACK),
            verification.imagesDueAt(),
            destruction == null
                ? null
                : new Destruction(
                    destruction.images(),
                    destruction.cause(),
                    destruction.at(),
                    destruction.leaf())));
  }
}
