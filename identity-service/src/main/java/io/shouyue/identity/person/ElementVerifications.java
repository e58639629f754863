package io.shouyue.identity.person;

import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import io.shouyue.identity.peer.SeparateConsents;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.web.idempotency.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** Begins verifications by elements: once for each key, and the same question once at all. */
@ApplicationScoped
public class ElementVerifications {
  private final VerificationClaims claims;
  private final VerificationService verifications;
  private final SeparateConsents consents;
  private final Idempotency idempotency;
  private final VerificationConfig config;
  private final DatabaseTurns turns;

  ElementVerifications(
      VerificationClaims claims,
      VerificationService verifications,
      SeparateConsents consents,
      Idempotency idempotency,
      VerificationConfig config,
      DatabaseTurns turns) {
    this.claims = claims;
    this.verifications = verifications;
    this.consents = consents;
    this.idempotency = idempotency;
    this.config = config;
    this.turns = turns;
  }

  /** What is kept under the caller's key; the answer is rebuilt from it. */
  record Kept(String id) {}

  /**
   * Stores the claim, asks, and gives the verification as it then stands.
   *
   * @param body the whole request, which a repeat under the same key must equal
   * @param actor who calls
   * @throws IdentityException {@link IdentityError#SEPARATE_CONSENT_MISSING} for a bank card, whose
   *     number is sensitive (PIPL 28, 29)
   */
  public Verification begin(SubjectRef ref, ElementClaim claim, Object body, String actor) {
    if (claim.bankCard().isPresent()) {
      requireConsent(ref);
    }
    AtomicBoolean mine = new AtomicBoolean();
    Kept kept =
        turns.take(
            () ->
                idempotency.onceRequired(
                    ref.site() + "/" + actor,
                    Kept.class,
                    body,
                    () -> {
                      Claimed claimed = claims.claim(ref, claim);
                      mine.set(claimed.mine());
                      return new Kept(claimed.id());
                    }));
    return mine.get()
        ? verifications.ask(ref, kept.id(), claim, actor)
        : verifications.again(ref, kept.id(), claim, actor);
  }

  private void requireConsent(SubjectRef ref) {
    List<String> missing =
        consents.missing(ref.site(), ref.id(), List.of(config.bankCardPurpose()));
    if (!missing.isEmpty()) {
      throw new IdentityException(
          IdentityError.SEPARATE_CONSENT_MISSING,
          Map.of("missing", missing, "alternatives", List.of("ELEMENTS", "FACE")));
    }
  }
}
