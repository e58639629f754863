package io.shouyue.identity.person;

import io.quarkus.runtime.ShutdownEvent;
import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import io.shouyue.identity.subject.SubjectDirectory;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.group.GroupConfig;
import io.shouyue.platform.data.group.GroupWriter;
import io.shouyue.platform.keys.BlindIndex;
import io.shouyue.platform.web.idempotency.CallsInHand;
import io.shouyue.platform.web.idempotency.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Begins verifications by elements: once for each key, and the same question once at all. */
@ApplicationScoped
public class ElementVerifications {
  private final VerificationService verifications;
  private final ElementConsents consents;
  private final SubjectDirectory subjects;
  private final Idempotency idempotency;
  private final BlindIndex index;
  private final GroupWriter<ClaimWrite, Claimed> writer;
  private final CallsInHand calls = new CallsInHand();

  ElementVerifications(
      ClaimBatch claims,
      VerificationService verifications,
      ElementConsents consents,
      SubjectDirectory subjects,
      Idempotency idempotency,
      BlindIndex index,
      GroupConfig config) {
    this.verifications = verifications;
    this.consents = consents;
    this.subjects = subjects;
    this.idempotency = idempotency;
    this.index = index;
    this.writer = new GroupWriter<>("claim-writer", config, claims::write);
  }

  void stop(@Observes ShutdownEvent event) {
    writer.close();
  }

  /**
   * Stores the claim, asks, and gives the verification as it then stands.
   *
   * @param body the whole request, which a repeat under the same key must equal
   * @param actor who calls
   * @throws IdentityException {@link IdentityError#SEPARATE_CONSENT_MISSING}, {@link
   *     IdentityError#VERIFICATION_LIMIT}, {@link IdentityError#IDENTITY_CHANGE_NEEDED}
   */
  public Verification begin(SubjectRef ref, ElementClaim claim, Object body, String actor) {
    consents.require(ref, claim);
    ClaimWrite write =
        new ClaimWrite(
            idempotency.keyed(ref.site() + "/" + actor, body),
            ref,
            claim,
            index.of(ref.site(), "element-question", claim.question()),
            claim
                .bankCard()
                .map(card -> index.of(ref.site(), "bank-card", card.reveal()))
                .orElse(null));
    Claimed claimed =
        calls.alone(write.call(), () -> subjects.meeting(ref, () -> writer.write(write)));
    if (claimed.mine()) {
      return verifications.ask(ref, claimed.id(), claim, actor);
    }
    subjects.requireActive(ref.site(), ref.id());
    return verifications.again(ref, claimed.id(), claim, actor);
  }
}
