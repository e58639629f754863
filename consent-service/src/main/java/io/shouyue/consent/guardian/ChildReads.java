package io.shouyue.consent.guardian;

import io.shouyue.consent.ActLog;
import io.shouyue.consent.ConsentError;
import io.shouyue.consent.ConsentException;
import io.shouyue.consent.subject.Subject;
import io.shouyue.consent.subject.SubjectService;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.CallerKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Lets the staff read of a child under 14 only with another person's approval, each read named. */
@ApplicationScoped
public class ChildReads {
  static final Duration LASTS = Duration.ofDays(1);

  private final PgChildReadStore store;
  private final SubjectService subjects;
  private final LegalClock clock;
  private final Caller caller;
  private final ActLog acts;

  ChildReads(
      PgChildReadStore store,
      SubjectService subjects,
      LegalClock clock,
      Caller caller,
      ActLog acts) {
    this.store = store;
    this.subjects = subjects;
    this.clock = clock;
    this.caller = caller;
    this.acts = acts;
  }

  /** Asks. */
  @Transactional
  ChildRead request(String site, ChildReadRequest request, String by) {
    Subject subject = subjects.resolve(site, request.subject());
    var now = clock.now().truncatedTo(ChronoUnit.MICROS);
    ChildRead asked =
        new ChildRead(
            site,
            Ids.sequential(IdKind.CHILD_READ, now),
            subject.id(),
            request.reason(),
            by,
            now,
            null,
            null);
    store.insert(asked);
    acts.recordOn(site, "child-read.requested", asked.id(), subject.id());
    return asked;
  }

  /**
   * Approves; approving again changes nothing.
   *
   * @throws ConsentException {@link ConsentError#SECOND_PERSON} to whoever asked
   */
  @Transactional
  ChildRead approve(String site, String id, String by) {
    ChildRead asked = require(site, id);
    if (asked.requestedBy().equals(by)) {
      throw new ConsentException(ConsentError.SECOND_PERSON);
    }
    if (store.approve(asked, by, clock.now())) {
      acts.recordOn(site, "child-read.approved", id, asked.subject());
    }
    return require(site, id);
  }

  ChildRead require(String site, String id) {
    return store.one(site, id).orElseThrow(() -> new ConsentException(CommonError.NOT_FOUND));
  }

  /**
   * Refuses the staff to read of a child without an approval, and names the approval in the audit
   * trail when there is one. Whoever else calls, and whoever else it is about, passes.
   *
   * @throws DomainException {@link ConsentError#CHILD_READ_UNAPPROVED}
   */
  @Transactional
  public void check(Subject subject) {
    if (caller.kind() != CallerKind.STAFF || !subject.age().isChild(clock.now())) {
      return;
    }
    ChildRead approved =
        store
            .approvedFor(subject, caller.actor(), clock.now().minus(LASTS))
            .orElseThrow(() -> new ConsentException(ConsentError.CHILD_READ_UNAPPROVED));
    acts.recordOn(subject.site(), "child.read", approved.id(), subject.id());
  }
}
