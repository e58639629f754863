package io.shouyue.retention.subject;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.peer.ConsentPeer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Knows people by their {@code sub_…} id, and where their account stands. */
@ApplicationScoped
public class SubjectService {

  private final PgSubjectStore store;
  private final ConsentPeer consent;
  private final SourceReferences references;
  private final LegalClock clock;

  SubjectService(
      PgSubjectStore store, ConsentPeer consent, SourceReferences references, LegalClock clock) {
    this.store = store;
    this.consent = consent;
    this.references = references;
    this.clock = clock;
  }

  /** The subject behind a website's own user id; consent-service alone maps it. */
  public SubjectId byExternalId(String site, String externalId) {
    SubjectId id = consent.resolve(site, externalId);
    references.learn(site, id, externalId);
    return id;
  }

  /**
   * Makes sure that the id belongs to the site.
   *
   * @throws DomainException not-found for another site's id, erased (410) once anonymised
   */
  public SubjectId byId(String site, SubjectId id) {
    if (store.state(site, id).isEmpty()) {
      consent.requireKnown(site, id);
    }
    requireNotErased(site, id);
    return id;
  }

  /** Fails with erased (410) once the person is anonymised. */
  public void requireNotErased(String site, SubjectId id) {
    if (state(site, id) == SubjectState.ERASED) {
      throw new DomainException(CommonError.ERASED);
    }
  }

  public SubjectState state(String site, SubjectId id) {
    return store.state(site, id).orElse(SubjectState.ACTIVE);
  }

  /** Remembers that the person exists, ACTIVE unless known otherwise. */
  @Transactional
  public void meet(String site, SubjectId id) {
    store.meet(site, id, clock.now());
  }

  /** Moves the person on; a state already reached or passed stays. */
  @Transactional
  public void advance(String site, SubjectId id, SubjectState state) {
    store.meet(site, id, clock.now());
    if (!state(site, id).isAtLeast(state)) {
      store.change(site, id, state, clock.now());
    }
  }
}
