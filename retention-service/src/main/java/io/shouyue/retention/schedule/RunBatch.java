package io.shouyue.retention.schedule;

import io.quarkus.arc.All;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.time.SystemClock;
import io.shouyue.retention.legalhold.LegalHoldService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Treats the records of a run, a batch at a time. A record is leased first, then let go of in every
 * place, then marked: after a crash its lease runs out and it is treated again, which every place
 * bears.
 */
@ApplicationScoped
class RunBatch {

  private static final int BATCH = 50;
  private static final int MOST_ATTEMPTS = 8;
  private static final Duration LEASE = Duration.ofMinutes(5);
  private static final Duration FIRST_RETRY = Duration.ofSeconds(5);

  private final PgRunStore runs;
  private final PgRunItemStore items;
  private final RunBooking booking;
  private final LegalHoldService holds;
  private final CategoryFloors floors;
  private final List<CategoryPlace> places;
  private final SystemClock clock;
  private final LegalClock time;

  RunBatch(
      PgRunStore runs,
      PgRunItemStore items,
      RunBooking booking,
      LegalHoldService holds,
      CategoryFloors floors,
      @All List<CategoryPlace> places,
      SystemClock clock,
      LegalClock time) {
    this.runs = runs;
    this.items = items;
    this.booking = booking;
    this.holds = holds;
    this.floors = floors;
    this.places = places;
    this.clock = clock;
    this.time = time;
  }

  /** One batch; whether anything changed. */
  boolean work(RetentionRun run) {
    Integer perMinute = run.perMinute();
    int size = perMinute == null ? BATCH : Math.clamp(perMinute / 6, 1, BATCH);
    Instant now = clock.now();
    List<RunItem> batch = booking.lease(run, now, now.plus(LEASE), size);
    if (batch.isEmpty()) {
      return run.state() == RunState.RUNNING && booking.finishWhenDone(run, time.now());
    }
    batch.forEach(item -> treat(run, item));
    if (perMinute != null) {
      Duration pause = Duration.ofMinutes(1).dividedBy(perMinute).multipliedBy(batch.size());
      runs.restUntil(run.id(), clock.now().plus(pause));
    }
    return true;
  }

  private void treat(RetentionRun run, RunItem item) {
    boolean held =
        holds.active(run.site()).stream()
            .anyMatch(hold -> hold.covers(item.name().subject(), item.name().category()));
    if (held) {
      items.done(item, ItemState.SUSPENDED, 0);
      return;
    }
    if (item.name().isEvery() && isFloored(item)) {
      items.done(item, ItemState.RESTRICTED, 0);
      return;
    }
    try {
      long rows = run.dryRun() ? count(item) : letGo(item);
      booking.done(run, item, rows);
    } catch (DomainException refused) {
      failed(item, refused.code().code());
    } catch (RuntimeException broken) {
      failed(item, broken.getClass().getSimpleName());
    }
  }

  /** A law still asks for one of the records that the item stands for. */
  private boolean isFloored(RunItem item) {
    String category = item.name().category();
    return floors
        .running(item.name().site(), new SubjectId(item.name().subject()), Set.of(category))
        .containsKey(category);
  }

  private long count(RunItem item) {
    return at(item).mapToLong(place -> place.count(item.target())).sum();
  }

  private long letGo(RunItem item) {
    return at(item).mapToLong(place -> place.treat(item.target(), item.action())).sum();
  }

  private Stream<CategoryPlace> at(RunItem item) {
    return places.stream().filter(place -> place.holds(item.name().site(), item.name().category()));
  }

  private void failed(RunItem item, String error) {
    boolean over = item.attempts() >= MOST_ATTEMPTS;
    Instant again = clock.now().plus(FIRST_RETRY.multipliedBy(1L << item.attempts()));
    items.failed(item, over ? ItemState.FAILED : ItemState.PENDING, error, again);
  }
}
