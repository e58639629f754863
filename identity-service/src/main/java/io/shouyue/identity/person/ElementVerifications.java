package io.shouyue.identity.person;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.web.idempotency.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;

/** Begins verifications by elements: once for each key, and the same question once at all. */
@ApplicationScoped
public class ElementVerifications {
  private final VerificationClaims claims;
  private final VerificationService verifications;
  private final Idempotency idempotency;

  ElementVerifications(
      VerificationClaims claims, VerificationService verifications, Idempotency idempotency) {
    this.claims = claims;
    this.verifications = verifications;
    this.idempotency = idempotency;
  }

  /** What the first transaction leaves behind; the answer is rebuilt from it. */
  record Claimed(String id) {}

  /**
   * Stores the claim, asks, and gives the verification as it then stands.
   *
   * @param body the whole request, which a repeat under the same key must equal
   * @param actor who calls
   */
  public Verification begin(SubjectRef ref, ElementClaim claim, Object body, String actor) {
    Claimed claimed =
        idempotency.onceRequired(
            ref.site() + "/" + actor,
            Claimed.class,
            body,
            () -> new Claimed(claims.claim(ref, claim)));
    return verifications.check(ref, claimed.id(), claim, actor);
  }
}
