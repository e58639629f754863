package io.shouyue.retention.inbox;

import io.shouyue.platform.data.message.InAppMessage;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
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
import org.jspecify.annotations.Nullable;

/** People's inboxes. */
@ApplicationScoped
public class InboxService {

  private final PgInboxStore store;
  private final SubjectService subjects;
  private final PeoplesRows rows;
  private final LegalClock time;

  InboxService(PgInboxStore store, SubjectService subjects, PeoplesRows rows, LegalClock time) {
    this.store = store;
    this.subjects = subjects;
    this.rows = rows;
    this.time = time;
  }

  /**
   * Puts messages where they belong. One that is there already is passed over, and so is one to
   * somebody whose account is held or erased: nobody could read it, and nothing more may be stored.
   */
  @Transactional
  public void deliver(List<InAppMessage> messages) {
    messages.stream().filter(this::isReachable).forEach(store::add);
  }

  @Transactional
  List<InboxEntry> list(
      String site, SubjectId subject, PgInboxStore.@Nullable Place before, int limit) {
    return store.list(site, subject.value(), before, limit);
  }

  @Transactional
  long unread(String site, SubjectId subject) {
    return store.unread(site, subject.value());
  }

  /** Marks a message as read; fails with not-found when it is not the person's. */
  @Transactional
  InboxEntry read(String site, SubjectId subject, String id) {
    store.read(site, subject.value(), id, time.now());
    return store
        .find(site, subject.value(), id)
        .orElseThrow(() -> new DomainException(CommonError.NOT_FOUND));
  }

  /** Empties these people's inboxes; returns how many messages of each went. */
  @Transactional
  public Map<String, Long> empty(String site, Collection<String> subjects) {
    return rows.delete("inbox_message", site, subjects);
  }

  private boolean isReachable(InAppMessage message) {
    SubjectState state = subjects.state(message.site(), new SubjectId(message.subject()));
    return !state.isAtLeast(SubjectState.HELD);
  }
}
