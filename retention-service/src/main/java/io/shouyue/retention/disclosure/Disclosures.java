package io.shouyue.retention.disclosure;

import io.shouyue.retention.officertask.OfficerTaskKind;
import io.shouyue.retention.officertask.OfficerTasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the register; entries are never changed but for the person's name, which goes. */
@ApplicationScoped
public class Disclosures {

  private final PgDisclosureStore store;
  private final OfficerTasks tasks;

  Disclosures(PgDisclosureStore store, OfficerTasks tasks) {
    this.store = store;
    this.tasks = tasks;
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

  /** The person is no longer named. */
  @Transactional
  public long forget(String site, String subject) {
    return store.forget(site, subject);
  }
}
