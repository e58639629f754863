package io.shouyue.retention.request;

import io.shouyue.platform.data.jobs.TimedTask;
import io.shouyue.platform.data.jobs.Timers;
import io.shouyue.platform.time.Beijing;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Closes a refusal that nobody reopened within thirty days. */
@ApplicationScoped
public class RefusalClosing implements TimedTask<RefusalClosing.Refused> {

  private static final int DAYS_TO_REOPEN = 30;

  private final Timers timers;
  private final RequestBook book;
  private final LegalClock time;

  RefusalClosing(Timers timers, RequestBook book, LegalClock time) {
    this.timers = timers;
    this.book = book;
    this.time = time;
  }

  /** The refused request. */
  public record Refused(String site, String request) {}

  void after(Request refused) {
    Instant when = closingOf(time.now());
    timers.schedule(
        this, refused.id() + "-" + when, new Refused(refused.site(), refused.id()), when);
  }

  @Override
  public String name() {
    return "close-refusal";
  }

  @Override
  public Class<Refused> type() {
    return Refused.class;
  }

  @Override
  @Transactional
  public void run(Refused refused, Instant dueAt) {
    book.lockIfThere(refused.site(), refused.request())
        .filter(found -> isOver(found.request().progress(), dueAt))
        .ifPresent(this::close);
  }

  /** False when it was reopened, or refused again later. */
  private static boolean isOver(Progress progress, Instant dueAt) {
    Instant answeredAt = progress.answeredAt();
    return progress.state() == RequestState.REFUSED
        && answeredAt != null
        && !closingOf(answeredAt).isAfter(dueAt);
  }

  private static Instant closingOf(Instant refusedAt) {
    return Beijing.endOf(Beijing.dayOf(refusedAt).plusDays(DAYS_TO_REOPEN));
  }

  private void close(RequestCase refused) {
    RequestCase closed = refused.moved(RequestMove.CLOSE);
    book.write(
        refused,
        closed.with(closed.request().progress().closed(time.now())),
        RequestMove.CLOSE,
        Actor.SYSTEM,
        null);
  }
}
