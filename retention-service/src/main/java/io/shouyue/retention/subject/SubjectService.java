package io.shouyue.retention.subject;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.web.subject.NamedSubject;
import io.shouyue.retention.peer.ConsentPeer;
import io.shouyue.retention.term.Term;
import io.shouyue.retention.term.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Knows people by their {@code sub_…} id, and where their account stands. */
@ApplicationScoped
public class SubjectService {

  private final PgSubjectStore store;
  private final ConsentPeer consent;
  private final SourceReferences references;
  private final Terms terms;
  private final LegalClock clock;

  SubjectService(
      PgSubjectStore store,
      ConsentPeer consent,
      SourceReferences references,
      Terms terms,
      LegalClock clock) {
    this.store = store;
    this.consent = consent;
    this.references = references;
    this.terms = terms;
    this.clock = clock;
  }

  /** The subject that a website or staff name. */
  public SubjectId named(String site, NamedSubject who) {
    return who.id() == null
        ? byExternalId(site, Objects.requireNonNull(who.externalId()))
        : byId(site, new SubjectId(who.id()));
  }

  /** The subject behind a website's own user id; consent-service alone maps it. */
  public SubjectId byExternalId(String site, String externalId) {
    SubjectId id = consent.resolve(site, externalId);
    references.learn(site, id, externalId);
    Term.of(externalId).ifPresent(term -> terms.leadToSubject(site, term, id.value()));
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

  /** People of the site whose account is neither cancelled nor held, by id, after that one. */
  public List<SubjectId> active(String site, String after, int limit) {
    return store.active(site, after, limit);
  }

  /** Remembers that the person exists, ACTIVE unless known otherwise. */
  @Transactional
  public void meet(String site, SubjectId id) {
    store.meet(site, List.of(id.value()), clock.now());
  }

  /** Moves the person on; a state already reached or passed stays. */
  @Transactional
  public void advance(String site, SubjectId id, SubjectState state) {
    advance(site, List.of(id.value()), state);
  }

  /** The same for several people. */
  @Transactional
  public void advance(String site, Collection<String> ids, SubjectState state) {
    store.meet(site, ids, clock.now());
    store.advance(site, ids, state, clock.now());
  }
}
