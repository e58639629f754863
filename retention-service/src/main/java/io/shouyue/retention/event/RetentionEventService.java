package io.shouyue.retention.event;

import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.subject.PeoplesRows;
import io.shouyue.retention.subject.SubjectService;
import io.shouyue.retention.subject.SubjectState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Takes in what starts retention rules, each cause once. */
@ApplicationScoped
public class RetentionEventService {

  private final PgRetentionEventStore store;
  private final SubjectService subjects;
  private final PeoplesRows rows;
  private final LegalClock clock;

  RetentionEventService(
      PgRetentionEventStore store, SubjectService subjects, PeoplesRows rows, LegalClock clock) {
    this.store = store;
    this.subjects = subjects;
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * Records the events; returns how many were new. Of a person who is erased nothing is left to
   * keep time for, so those are passed over.
   */
  @Transactional
  public int record(List<RetentionEvent> events) {
    int recorded = 0;
    for (RetentionEvent event : events) {
      if (subjects.state(event.site(), event.subject()) != SubjectState.ERASED) {
        recorded += store.add(event, clock.now());
      }
    }
    return recorded;
  }

  /** What was recorded of a person, newest first. */
  public List<RetentionEventView> of(String site, SubjectId subject, int limit) {
    return store.of(site, subject, limit);
  }

  /** Records of the site that nothing let go of yet, after that place, in order. */
  public List<OpenRecord> open(String site, OpenRecord.Place after, int limit) {
    return store.open(site, after, limit);
  }

  /** Records of these people that nothing let go of yet. */
  public List<OpenRecord> openOf(String site, Collection<SubjectId> subjects) {
    return store.openOf(site, subjects);
  }

  /** The sites where some record waits for its rule. */
  public List<String> sitesWithOpenRecords() {
    return store.sitesWithOpenRecords();
  }

  /** The records of a site are gone; nothing keeps time for them any more. */
  @Transactional
  public void treated(String site, List<OpenRecord.Name> names, String run) {
    store.treated(site, names, run, clock.now());
  }

  /** Lets go of what concerns these people; returns how many rows of each that were. */
  @Transactional
  public Map<String, Long> erase(String site, Collection<String> people) {
    return rows.delete("retention_event", site, people);
  }
}
