package io.shouyue.identity.face;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.audit.AuditAct;
import io.shouyue.platform.data.audit.AuditTrail;
import io.shouyue.platform.data.outbox.Outbox;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which a face check ends: in one transaction the state, the end of images and key,
 * and the record of it, which then becomes a leaf of the log.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FaceEnds {
  private final PgFaceStore store;
  private final PgFaceImageStore images;
  private final PgDestructionStore destructions;
  private final Outbox outbox;
  private final AuditTrail audit;
  private final LegalClock clock;

  FaceEnds(
      PgFaceStore store,
      PgFaceImageStore images,
      PgDestructionStore destructions,
      Outbox outbox,
      AuditTrail audit,
      LegalClock clock) {
    this.store = store;
    this.images = images;
    this.destructions = destructions;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  /** Why a check ends, and what becomes of it. */
  record End(FaceState state, @Nullable String reason, @Nullable String reference, String cause) {
    static final End DEADLINE = new End(FaceState.EXPIRED, "expired", null, "deadline");
    static final End CANCELLED = new End(FaceState.EXPIRED, "subject-cancelled", null, "cancelled");
    static final End ALTERNATIVE =
        new End(FaceState.ALTERNATIVE, "alternative-chosen", null, "alternative");
  }

  /** Ends a row that the caller has locked. */
  void end(FaceRow row, End end) {
    String site = row.ref().site();
    Instant now = clock.now();
    String destruction = Ids.random(IdKind.EVENT);
    int destroyed = images.destroy(site, row.id());
    destructions.insert(site, destruction, destroyed, end.cause(), now);
    store.end(row, end.state(), end.reason(), end.reference(), destruction, now);
    outbox.append(
        ImagesDestroyed.TOPIC,
        destruction,
        new ImagesDestroyed(site, destruction, destroyed, end.cause(), now));
    audit.record(
        new AuditAct(
            site,
            "identity-service",
            "SYSTEM",
            "verification.decided",
            row.id(),
            row.ref().id().value(),
            end.state().name()));
  }

  /** Ends it if its deadline has come; a row that is gone or has ended is left alone. */
  boolean expireIfOver(SubjectRef ref, String id) {
    if (store.find(ref.site(), id).isEmpty()) {
      return false;
    }
    FaceRow row = store.lock(ref, id);
    if (!row.isOver(clock.now())) {
      return false;
    }
    end(row, End.DEADLINE);
    return true;
  }
}
