package io.shouyue.retention.officertask;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import io.shouyue.retention.subject.PeoplesRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Opens and closes what the officer has to do. */
@ApplicationScoped
public class OfficerTasks {

  private final PgOfficerTaskStore tasks;
  private final PeoplesRows rows;
  private final LegalClock time;
  private final Acts acts;

  OfficerTasks(PgOfficerTaskStore tasks, PeoplesRows rows, LegalClock time, Acts acts) {
    this.tasks = tasks;
    this.rows = rows;
    this.time = time;
    this.acts = acts;
  }

  /** Opens a task unless the thing has had one of that kind; returns whether it is new. */
  @Transactional
  public boolean open(String site, OfficerTaskKind kind, String about, @Nullable String subject) {
    String id = Ids.sequential(IdKind.OFFICER_TASK, time.now());
    boolean opened =
        tasks.insert(new OfficerTask(id, site, kind, about, subject, time.now(), null, null, null));
    if (opened) {
      record(Actor.SYSTEM, "officer-task.opened", tasks.find(site, id).orElseThrow());
    }
    return opened;
  }

  /** The open tasks of one kind. */
  @Transactional
  public List<OfficerTask> open(String site, OfficerTaskKind kind) {
    return tasks.open(site, kind);
  }

  /** Closes a task whose need went away; does nothing when there is none. */
  @Transactional
  public void settle(String site, OfficerTaskKind kind, String about) {
    tasks.open(site, kind, about).ifPresent(task -> close(task, null, Actor.SYSTEM));
  }

  /** Closes a task by hand; fails with conflict when it is closed. */
  @Transactional
  public OfficerTask done(String site, String id, String note, Actor actor) {
    OfficerTask task = require(site, id);
    if (!close(task, note, actor)) {
      throw new DomainException(CommonError.CONFLICT);
    }
    return require(site, id);
  }

  /** Up to one more than the limit, the oldest first. */
  @Transactional
  public List<OfficerTask> list(String site, boolean open, @Nullable String afterId, int limit) {
    return tasks.list(site, open, afterId, limit);
  }

  /** These people are no longer named. */
  @Transactional
  public void forget(String site, Collection<String> subjects) {
    rows.forget("officer_task", site, subjects);
  }

  private boolean close(OfficerTask task, @Nullable String note, Actor actor) {
    boolean closed = tasks.done(task.id(), time.now(), actor.id(), note);
    if (closed) {
      record(actor, "officer-task.done", task);
    }
    return closed;
  }

  private void record(Actor actor, String action, OfficerTask task) {
    String reason = task.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    acts.record(task.site(), actor, action, task.id(), task.subject(), reason);
  }

  private OfficerTask require(String site, String id) {
    return tasks
        .find(site, Ids.require(IdKind.OFFICER_TASK, id))
        .orElseThrow(() -> new DomainException(CommonError.NOT_FOUND));
  }
}
