package io.shouyue.identity.person;

import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import io.shouyue.identity.subject.SubjectDirectory;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.web.idempotency.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;

/** Begins verifications by elements: once for each key, and the same question once at all. */
@ApplicationScoped
public class ElementVerifications {
  private final VerificationClaims claims;
  private final VerificationService verifications;
  private final ElementConsents consents;
  private final SubjectDirectory subjects;
  private final Idempotency idempotency;
  private final DatabaseTurns turns;

  ElementVerifications(
      VerificationClaims claims,
      VerificationService verifications,
      ElementConsents consents,
      SubjectDirectory subjects,
      Idempotency idempotency,
      DatabaseTurns turns) {
    this.claims = claims;
    this.verifications = verifications;
    this.consents = consents;
    this.subjects = subjects;
    this.idempotency = idempotency;
    this.turns = turns;
  }

  /** What is kept under the caller's key; the answer is rebuilt from it. */
  record Kept(String id) {}

  /**
   * Stores the claim, asks, and gives the verification as it then stands.
   *
   * @param body the whole request, which a repeat under the same key must equal
   * @param actor who calls
   * @throws IdentityException {@link IdentityError#SEPARATE_CONSENT_MISSING}
   */
  public Verification begin(SubjectRef ref, ElementClaim claim, Object body, String actor) {
    consents.require(ref, claim);
    AtomicBoolean mine = new AtomicBoolean();
    Kept kept =
        subjects.meeting(
            ref,
            () ->
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
                            })));
    if (mine.get()) {
      return verifications.ask(ref, kept.id(), claim, actor);
    }
    subjects.requireActive(ref.site(), ref.id());
    return verifications.again(ref, kept.id(), claim, actor);
  }
}
