package io.shouyue.consent.subject;

import io.shouyue.consent.ConsentError;
import io.shouyue.consent.ConsentException;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.keys.BlindIndex;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;

/** Finds subjects, and makes one when a site names a user for the first time. */
@ApplicationScoped
public class SubjectService {
  /** Keeps this blind index apart from every other. */
  public static final String INDEX_DOMAIN = "external-id";

  private final PgSubjectStore store;
  private final BlindIndex blindIndex;
  private final LegalClock clock;

  SubjectService(PgSubjectStore store, BlindIndex blindIndex, LegalClock clock) {
    this.store = store;
    this.blindIndex = blindIndex;
    this.clock = clock;
  }

  /**
   * The subject so named. A user id that has no living subject gets a new one: after a cancellation
   * the same person starts anew. {@link CommonError#NOT_FOUND} for another site's id.
   */
  @Transactional
  public Subject resolve(String site, SubjectRef ref) {
    return ref.id() != null
        ? find(site, new SubjectId(ref.id()))
        : living(site, Objects.requireNonNull(ref.externalId()));
  }

  /** The subject, in whatever state; {@link CommonError#NOT_FOUND} for another site's. */
  public Subject find(String site, SubjectId id) {
    return store.find(site, id).orElseThrow(SubjectService::notFound);
  }

  /** The subject for reading by site or person; {@link CommonError#ERASED} when it is no more. */
  public Subject readable(String site, SubjectId id) {
    Subject subject = find(site, id);
    if (subject.state() == SubjectState.ERASED) {
      throw new ConsentException(CommonError.ERASED);
    }
    return subject;
  }

  /**
   * Locks the subject for a change of its consents, so that changes of one person follow one
   * another. Refused unless it is active.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Subject lockActive(String site, SubjectId id) {
    Subject subject = store.lock(site, id).orElseThrow(SubjectService::notFound);
    return switch (subject.state()) {
      case ACTIVE -> subject;
      case CANCELLED, HELD -> throw new ConsentException(ConsentError.SUBJECT_NOT_ACTIVE);
      case ERASED -> throw new ConsentException(CommonError.ERASED);
    };
  }

  private Subject living(String site, String externalId) {
    byte[] index = blindIndex.of(site, INDEX_DOMAIN, externalId);
    return store.findLiving(site, index).orElseGet(() -> create(site, index));
  }

  private Subject create(String site, byte[] index) {
    store.insert(new Subject(site, SubjectId.fresh(), SubjectState.ACTIVE), index, clock.now());
    return store.findLiving(site, index).orElseThrow(SubjectService::notFound);
  }

  private static ConsentException notFound() {
    return new ConsentException(CommonError.NOT_FOUND);
  }
}
