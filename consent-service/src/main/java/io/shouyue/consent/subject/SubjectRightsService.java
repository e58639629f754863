package io.shouyue.consent.subject;

import io.shouyue.consent.ActLog;
import io.shouyue.consent.ConsentException;
import io.shouyue.consent.feed.Change;
import io.shouyue.consent.feed.ChangeFeed;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;

/** What other services know of a person and decisions have to honour, on every node. */
@ApplicationScoped
public class SubjectRightsService {
  private final PgSubjectStore store;
  private final ChangeFeed feed;
  private final ActLog acts;

  SubjectRightsService(PgSubjectStore store, ChangeFeed feed, ActLog acts) {
    this.store = store;
    this.feed = feed;
    this.acts = acts;
  }

  /** Keeps what the person has restricted and refused; the whole of it, so a repeat is harmless. */
  @Transactional
  public void restrict(String site, SubjectId id, RestrictionRequest request) {
    if (!store.restrict(site, id, request.restricted(), request.objected())) {
      throw new ConsentException(CommonError.NOT_FOUND);
    }
    feed.append(Change.ofSubject(site, id.value()));
    acts.recordOn(site, "subject.restricted", id.value(), id);
  }

  /**
   * Keeps that the person stopped a purpose without a request, in the caller's transaction, or that
   * it goes on.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void refuse(String site, SubjectId id, String purpose, boolean refused) {
    store.refuse(site, id, purpose, refused);
    feed.append(Change.ofSubject(site, id.value()));
  }

  /** Keeps what the person made public and whether they refuse its use (PIPL 27). */
  @Transactional(Transactional.TxType.MANDATORY)
  public void published(String site, SubjectId id, Set<String> categories, boolean refused) {
    store.published(site, id, categories, refused);
    feed.append(Change.ofSubject(site, id.value()));
  }
}
