package io.shouyue.identity.face;

import io.shouyue.identity.error.IdentityException;
import io.shouyue.identity.face.FaceVerification.Destruction;
import io.shouyue.identity.subject.SubjectDirectory;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.web.idempotency.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;

/** Begins and shows face checks, and ends one in favour of another way. */
@ApplicationScoped
public class FaceVerifications {
  private final FaceConsents consents;
  private final FaceTransactions transactions;
  private final PgFaceStore store;
  private final PgFaceImageStore images;
  private final PgDestructionStore destructions;
  private final SubjectDirectory subjects;
  private final Idempotency idempotency;

  FaceVerifications(
      FaceConsents consents,
      FaceTransactions transactions,
      PgFaceStore store,
      PgFaceImageStore images,
      PgDestructionStore destructions,
      SubjectDirectory subjects,
      Idempotency idempotency) {
    this.consents = consents;
    this.transactions = transactions;
    this.store = store;
    this.images = images;
    this.destructions = destructions;
    this.subjects = subjects;
    this.idempotency = idempotency;
  }

  /** What the first transaction leaves behind; the answer is rebuilt from it. */
  record Claimed(String id) {}

  /**
   * Stores the claim of a person whose consents are recorded.
   *
   * @param claim looked at only after the consents: nobody types a number in vain
   * @param body the whole request, which a repeat under the same key must equal
   * @throws IdentityException without the consents; for a child; beyond the daily limit
   */
  public FaceVerification begin(
      SubjectRef ref, Supplier<FaceClaim> claim, Object body, String actor) {
    consents.require(ref);
    FaceClaim checked = claim.get();
    Claimed claimed =
        idempotency.onceRequired(
            ref.site() + "/" + actor,
            Claimed.class,
            body,
            () -> new Claimed(transactions.claim(ref, checked)));
    return find(ref.site(), claimed.id()).orElseThrow();
  }

  /** The face check of this id; refused as held or erased with its subject. */
  public Optional<FaceVerification> find(String site, String id) {
    Optional<FaceRow> found = store.find(site, id);
    found.ifPresent(row -> subjects.requireReadable(site, row.ref().id()));
    return found.map(this::shown);
  }

  /** Ends it because the person takes another way; the images go at once. */
  public void leave(SubjectRef ref, String id) {
    transactions.leave(ref, id);
  }

  private FaceVerification shown(FaceRow row) {
    String destruction = row.destruction();
    Optional<Destruction> destroyed =
        destruction == null ? Optional.empty() : destructions.find(row.ref().site(), destruction);
    return new FaceVerification(
        row.id(),
        row.ref().id(),
        row.state(),
        row.reason(),
        row.providerReference(),
        images.sides(row.ref().site(), row.id()),
        row.dueAt(),
        destroyed.orElse(null),
        row.createdAt(),
        row.decidedAt());
  }
}
