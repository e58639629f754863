package io.shouyue.retention.disclosure;

import io.shouyue.retention.officertask.OfficerTaskKind;
import io.shouyue.retention.officertask.OfficerTasks;
import io.shouyue.retention.subject.PeoplesRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the register; entries are never changed but for the person's name, which goes. */
@ApplicationScoped
public class Disclosures {

  private final PgDisclosureStore store;
  private final OfficerTasks tasks;
  private final PeoplesRows rows;

  Disclosures(PgDisclosureStore store, OfficerTasks tasks, PeoplesRows rows) {
    this.store = store;
    this.tasks = tasks;
    this.rows = rows;
  }

  /** Enters what went out, and opens the task to tell the person unless the order forbids it. */
  @Transactional
  public void enter(Disclosure made) {
    store.insert(made);
    if (made.secrecy() == null) {
      tasks.open(made.site(), OfficerTaskKind.TELL_PERSON, made.id(), made.subject());
    }
  }

  /** Up to one more than the limit, the oldest first. */
  @Transactional
  public List<Disclosure> list(String site, @Nullable String afterId, int limit) {
    return store.list(site, afterId, limit);
  }

  /** These people are no longer named. */
  @Transactional
  public void forget(String site, Collection<String> subjects) {
    rows.forget("disclosure", site, subjects);
  }
}
