package io.shouyue.identity.face;

import io.shouyue.identity.assurance.AssuranceService;
import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import io.shouyue.identity.guardian.Guardianships;
import io.shouyue.identity.identifier.Ages;
import io.shouyue.identity.identifier.DocumentNumber.Region;
import io.shouyue.identity.provider.FaceChecks;
import io.shouyue.identity.subject.HeldSubject;
import io.shouyue.identity.subject.PersonalSeal;
import io.shouyue.identity.subject.SubjectDirectory;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.retry.RetryOnConflict;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.time.Beijing;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;

/** Claims, photos and early ends of face checks. */
@ApplicationScoped
class FaceTransactions {
  static final String NAME = "face_verification.name";
  static final String NUMBER = "face_verification.number";

  private final PgFaceStore store;
  private final PgFaceImageStore images;
  private final PersonalSeal seal;
  private final SubjectDirectory subjects;
  private final FaceEnds ends;
  private final FaceDeadline deadline;
  private final FaceChecks provider;
  private final Guardianships guardianships;
  private final AssuranceService assurances;
  private final FaceConfig config;
  private final LegalClock legalClock;
  private final SystemClock systemClock;

  FaceTransactions(
      PgFaceStore store,
      PgFaceImageStore images,
      PersonalSeal seal,
      SubjectDirectory subjects,
      FaceEnds ends,
      FaceDeadline deadline,
      FaceChecks provider,
      Guardianships guardianships,
      AssuranceService assurances,
      FaceConfig config,
      LegalClock legalClock,
      SystemClock systemClock) {
    this.store = store;
    this.images = images;
    this.seal = seal;
    this.subjects = subjects;
    this.ends = ends;
    this.deadline = deadline;
    this.provider = provider;
    this.guardianships = guardianships;
    this.assurances = assurances;
    this.config = config;
    this.legalClock = legalClock;
    this.systemClock = systemClock;
  }

  /** Claims in the caller's transaction; gives the id. */
  @Transactional(TxType.MANDATORY)
  String claim(SubjectRef ref, FaceClaim claim) {
    HeldSubject held = subjects.holdActive(ref);
    if (claim
            .document()
            .birthDate()
            .filter(born -> Ages.isUnder14(born, legalClock.today()))
            .isPresent()
        && !guardianships.isGuarded(ref)) {
      throw new IdentityException(IdentityError.GUARDIAN_REQUIRED);
    }
    if (assurances.needsChange(held, claim.document().number())) {
      throw new IdentityException(IdentityError.IDENTITY_CHANGE_NEEDED);
    }
    Instant midnight = Beijing.startOf(Beijing.dayOf(systemClock.now()));
    if (store.countSince(ref, midnight) >= config.dailyLimit()) {
      throw new IdentityException(IdentityError.VERIFICATION_LIMIT);
    }
    PgFaceStore.NewRow row = row(ref, claim);
    if (!store.insert(ref, row)) {
      throw new IdentityException(IdentityError.VERIFICATION_OPEN);
    }
    deadline.expect(ref, row.id(), row.id(), row.dueAt());
    return row.id();
  }

  /** Stores a side; with the second one the check moves on. */
  @Transactional
  @RetryOnConflict
  void photo(SubjectRef ref, String id, PhotoSide side, byte[] photo) {
    subjects.holdActive(ref);
    FaceRow row = store.lock(ref, id);
    if (row.state() != FaceState.CONSENTED && row.state() != FaceState.IMAGES) {
      throw new IdentityException(IdentityError.ILLEGAL_MOVE);
    }
    images.put(ref, id, side, photo, legalClock.now());
    if (row.state() == FaceState.CONSENTED
        && images.sides(ref.site(), id).size() == PhotoSide.values().length) {
      store.move(row, FaceState.IMAGES);
    }
  }

  @Transactional
  @RetryOnConflict
  void leave(SubjectRef ref, String id) {
    FaceRow row = store.lock(ref, id);
    row.state().to(FaceState.ALTERNATIVE);
    ends.end(row, FaceEnds.End.ALTERNATIVE);
  }

  /** Ends what a cancelled account left open. */
  @Transactional
  void cancel(SubjectRef ref, String id) {
    FaceRow row = store.lock(ref, id);
    if (!row.state().isEnd()) {
      ends.end(row, FaceEnds.End.CANCELLED);
    }
  }

  private PgFaceStore.NewRow row(SubjectRef ref, FaceClaim claim) {
    Instant now = legalClock.now();
    return new PgFaceStore.NewRow(
        Ids.sequential(IdKind.VERIFICATION, now),
        seal.seal(ref, RetentionClass.IDENTITY, NAME, claim.name().reveal()),
        seal.seal(ref, RetentionClass.IDENTITY, NUMBER, claim.document().number().reveal()),
        claim.document().region() == Region.REVIEW,
        provider.first(),
        claim.consentReceipt().orElse(null),
        now,
        systemClock.now(),
        now.plus(config.deadline()));
  }
}
