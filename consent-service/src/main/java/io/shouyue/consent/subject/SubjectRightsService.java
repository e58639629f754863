package io.shouyue.consent.subject;

import io.shouyue.consent.ActLog;
import io.shouyue.consent.ConsentException;
import io.shouyue.consent.feed.Change;
import io.shouyue.consent.feed.ChangeFeed;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.time.Beijing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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
    require(store.restrict(site, id, request.restricted(), request.objected()));
    changed(site, id, "subject.restricted");
  }

  /**
   * Keeps until when the person is under 14, as their verified birth date says.
   *
   * @param fourteenth the birthday, in Beijing; null when they are older
   */
  @Transactional
  public void verifiedAge(String site, SubjectId id, @Nullable LocalDate fourteenth) {
    Instant until = fourteenth == null ? null : Beijing.startOf(fourteenth);
    require(store.childUntil(site, id, until));
    changed(site, id, "subject.age-verified");
  }

  private void changed(String site, SubjectId id, String action) {
    feed.append(Change.ofSubject(site, id.value()));
    acts.recordOn(site, action, id.value(), id);
  }

  private static void require(boolean found) {
    if (!found) {
      throw new ConsentException(CommonError.NOT_FOUND);
    }
  }
}
