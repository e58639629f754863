package io.shouyue.retention.schedule;

import io.quarkus.arc.All;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.time.SystemClock;
import io.shouyue.retention.legalhold.LegalHold;
import io.shouyue.retention.legalhold.LegalHoldService;
import io.shouyue.retention.schedule.PgRunItemStore.Ended;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Treats the records of a run, a batch at a time. Records are leased first, then those that are
 * alike are let go of together in every place, then marked: after a crash their lease runs out and
 * they are treated again, which every place bears. Where one of them fails, the others are let go
 * of without it.
 */
@ApplicationScoped
class RunBatch {

  private static final int BATCH = 5_000;
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
    treat(run, batch);
    if (perMinute != null) {
      Duration pause = Duration.ofMinutes(1).dividedBy(perMinute).multipliedBy(batch.size());
      runs.restUntil(run.id(), clock.now().plus(pause));
    }
    return true;
  }

  private void treat(RetentionRun run, List<RunItem> batch) {
    List<LegalHold> active = holds.active(run.site());
    List<RunItem> free =
        without(
            run,
            batch,
            ItemState.SUSPENDED,
            item ->
                active.stream()
                    .anyMatch(hold -> hold.covers(item.name().subject(), item.name().category())));
    Instant patience = clock.now().plus(LEASE.dividedBy(2));
    free.stream()
        .collect(Collectors.groupingBy(Alike::of, LinkedHashMap::new, Collectors.toList()))
        .forEach(
            (alike, items) ->
                treat(run, alike, alike.every() ? unasked(run, items) : items, patience));
  }

  /** Records that are let go of by the same statements. */
  private record Alike(String category, RuleAction action, boolean every, boolean whole) {

    static Alike of(RunItem item) {
      return new Alike(item.name().category(), item.action(), item.name().isEvery(), item.whole());
    }
  }

  /** Those that stand for records of which a law asks for none. */
  private List<RunItem> unasked(RetentionRun run, List<RunItem> batch) {
    Set<String> asked =
        floors.asked(
            run.site(),
            batch.stream().map(item -> item.name().subject()).toList(),
            batch.getFirst().name().category());
    return without(run, batch, ItemState.RESTRICTED, item -> asked.contains(item.name().subject()));
  }

  /** Ends those that something stands in the way of, and returns the others. */
  private List<RunItem> without(
      RetentionRun run, List<RunItem> batch, ItemState state, Predicate<RunItem> obstacle) {
    Map<Boolean, List<RunItem>> parts = batch.stream().collect(Collectors.partitioningBy(obstacle));
    List<RunItem> held = parts.get(true);
    if (!held.isEmpty()) {
      items.end(run.id(), held.stream().map(item -> Ended.as(state, item)).toList());
    }
    return parts.get(false);
  }

  private void treat(RetentionRun run, Alike alike, List<RunItem> batch, Instant patience) {
    if (batch.isEmpty()) {
      return;
    }
    String error;
    try {
      booking.done(run, batch, rows(run, alike, batch));
      return;
    } catch (DomainException refused) {
      error = refused.code().code();
    } catch (RuntimeException broken) {
      error = broken.getClass().getSimpleName();
    }
    if (batch.size() > 1 && clock.now().isBefore(patience)) {
      int half = batch.size() / 2;
      treat(run, alike, batch.subList(0, half), patience);
      treat(run, alike, batch.subList(half, batch.size()), patience);
    } else {
      failed(run, batch, error);
    }
  }

  private long[] rows(RetentionRun run, Alike alike, List<RunItem> batch) {
    List<CategoryPlace.Target> targets = batch.stream().map(RunItem::target).toList();
    long[] sums = new long[batch.size()];
    places.stream()
        .filter(place -> place.holds(run.site(), alike.category()))
        .map(place -> run.dryRun() ? place.count(targets) : place.treat(targets, alike.action()))
        .forEach(rows -> Arrays.setAll(sums, n -> sums[n] + rows[n]));
    return sums;
  }

  private void failed(RetentionRun run, List<RunItem> batch, String error) {
    items.end(run.id(), batch.stream().map(item -> failed(item, error)).toList());
  }

  private Ended failed(RunItem item, String error) {
    boolean over = item.attempts() >= MOST_ATTEMPTS;
    Instant again = clock.now().plus(FIRST_RETRY.multipliedBy(1L << item.attempts()));
    return new Ended(item, over ? ItemState.FAILED : ItemState.PENDING, 0, error, again);
  }
}
