package io.shouyue.identity.face;

import io.shouyue.identity.assurance.Establishment;
import io.shouyue.identity.assurance.Establishments;
import io.shouyue.identity.assurance.VerifiedIdentity;
import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import io.shouyue.identity.identifier.Checked;
import io.shouyue.identity.identifier.DocumentNumber;
import io.shouyue.identity.identifier.DocumentNumbers;
import io.shouyue.identity.provider.FaceAnswer;
import io.shouyue.identity.provider.FaceChecks;
import io.shouyue.identity.provider.FaceOrder;
import io.shouyue.identity.provider.FaceSession;
import io.shouyue.identity.site.SiteService;
import io.shouyue.identity.subject.PersonalSeal;
import io.shouyue.identity.subject.SubjectDirectory;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.retry.RetryOnConflict;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.personal.PersonName;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** The transactions around a liveness session: before the vendor is asked, and after. */
@ApplicationScoped
class SessionTransactions {
  private final PgFaceStore store;
  private final PgFaceImageStore images;
  private final PersonalSeal seal;
  private final FaceEnds ends;
  private final Establishments establishments;
  private final SiteService sites;
  private final SubjectDirectory subjects;
  private final FaceConfig config;
  private final LegalClock legalClock;
  private final SystemClock systemClock;

  SessionTransactions(
      PgFaceStore store,
      PgFaceImageStore images,
      PersonalSeal seal,
      FaceEnds ends,
      Establishments establishments,
      SiteService sites,
      SubjectDirectory subjects,
      FaceConfig config,
      LegalClock legalClock,
      SystemClock systemClock) {
    this.store = store;
    this.images = images;
    this.seal = seal;
    this.ends = ends;
    this.establishments = establishments;
    this.sites = sites;
    this.subjects = subjects;
    this.config = config;
    this.legalClock = legalClock;
    this.systemClock = systemClock;
  }

  /** The session that is open; refuses where none may be opened either. */
  @Transactional
  Optional<FaceSession> standing(SubjectRef ref, String id) {
    FaceRow row = store.lock(ref, id);
    boolean photosThere = row.state() == FaceState.IMAGES || row.state() == FaceState.LIVENESS;
    if (!photosThere || row.isOver(legalClock.now())) {
      throw new IdentityException(IdentityError.ILLEGAL_MOVE);
    }
    Instant endsAt = row.sessionEndsAt();
    String token = row.sessionToken();
    if (token != null && endsAt != null && endsAt.isAfter(systemClock.now())) {
      String url = Objects.requireNonNull(row.sessionUrl());
      return Optional.of(new FaceSession(token, url, endsAt));
    }
    if (row.sessions() >= config.sessions()) {
      throw new IdentityException(IdentityError.VERIFICATION_LIMIT);
    }
    return Optional.empty();
  }

  /** What the vendor is told. */
  @Transactional
  FaceOrder order(SubjectRef ref, String id) {
    FaceRow row = store.find(ref.site(), id).orElseThrow();
    return new FaceOrder(
        id + "-" + (row.sessions() + 1),
        name(row),
        document(row).number(),
        images.open(ref, id, PhotoSide.FRONT).orElseThrow(SessionTransactions::ended),
        images.open(ref, id, PhotoSide.BACK).orElseThrow(SessionTransactions::ended));
  }

  @Transactional
  @RetryOnConflict
  void opened(SubjectRef ref, String id, FaceChecks.Opened opened) {
    subjects.holdActive(ref);
    FaceRow row = store.lock(ref, id);
    if (row.state() != FaceState.LIVENESS) {
      row.state().to(FaceState.LIVENESS);
    }
    store.session(row, opened);
  }

  /**
   * Stores a verdict of the session that counts; any other answer changes nothing.
   *
   * @return whether the check has ended by it
   */
  @Transactional
  @RetryOnConflict
  boolean settle(SubjectRef ref, String id, String token, FaceAnswer answer) {
    FaceRow row = store.lock(ref, id);
    if (row.state() != FaceState.LIVENESS || !token.equals(row.sessionToken())) {
      return false;
    }
    switch (answer.verdict()) {
      case PASSED -> passed(row, answer);
      case FAILED ->
          ends.end(
              row,
              new FaceEnds.End(FaceState.FAILED, answer.reason(), answer.reference(), "verdict"));
      case PENDING, ENDED, UNAVAILABLE -> {
        return false;
      }
    }
    return true;
  }

  private void passed(FaceRow row, FaceAnswer answer) {
    SubjectRef ref = row.ref();
    DocumentNumber document = document(row);
    VerifiedIdentity identity =
        new VerifiedIdentity(
            row.id(),
            FaceVerification.LEVEL,
            FaceVerification.METHOD,
            legalClock.now(),
            name(row),
            document.number(),
            document.birthDate(),
            sites.sealsIdentities(ref.site()));
    Establishment made = establishments.establish(subjects.hold(ref), identity);
    ends.end(
        row,
        new FaceEnds.End(
            made == Establishment.DONE ? FaceState.VERIFIED : FaceState.FAILED,
            made.reason().orElse(null),
            answer.reference(),
            "verdict"));
  }

  private PersonName name(FaceRow row) {
    return new PersonName(
        Objects.requireNonNull(
            seal.open(row.ref(), RetentionClass.IDENTITY, FaceTransactions.NAME, row.name())));
  }

  private DocumentNumber document(FaceRow row) {
    String number =
        seal.open(row.ref(), RetentionClass.IDENTITY, FaceTransactions.NUMBER, row.number());
    return switch (DocumentNumbers.check(number, legalClock.today())) {
      case Checked.Ok<DocumentNumber>(DocumentNumber document) -> document;
      case Checked.Refused<DocumentNumber>(var fault) ->
          throw new IllegalStateException("it was checked before it was stored");
    };
  }

  private static IdentityException ended() {
    return new IdentityException(IdentityError.ILLEGAL_MOVE);
  }
}
