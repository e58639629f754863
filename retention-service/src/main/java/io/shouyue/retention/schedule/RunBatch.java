package io.shouyue.retention.schedule;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.time.SystemClock;
import io.shouyue.retention.legalhold.LegalHold;
import io.shouyue.retention.legalhold.LegalHoldService;
import io.shouyue.retention.schedule.PgRunItemStore.Ended;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Treats the records of a run, a batch at a time, each batch a transaction that keeps its records
 * locked: those that are alike are let go of together in every place, then marked. After a crash
 * they are treated again, which every place bears. Where one of them fails, the others are let go
 * of without it.
 */
@ApplicationScoped
class RunBatch {

  /** What the service needs of the heap besides a batch, in bytes. */
  private static final long REST = 64L << 20;

  /** What a record takes of the heap while its batch is treated, in bytes; amply. */
  private static final int RECORD = 640;

  /** The fewer batches, the fewer times is a website's table gone through. */
  private static final int BATCH =
      Math.clamp((Runtime.getRuntime().maxMemory() - REST) / RECORD, 5_000, 1_000_000);

  private static final int MOST_ATTEMPTS = 8;

  /** So long is it looked which of them fail; then all that are left are tried again later. */
  private static final Duration PATIENCE = Duration.ofSeconds(150);

  /** What a batch takes at most: patience, and the calls that were begun within it. */
  private static final int MOST_SECONDS = 600;

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
  @Transactional
  @TransactionConfiguration(timeout = MOST_SECONDS)
  boolean work(RetentionRun run) {
    Integer perMinute = run.perMinute();
    int size = perMinute == null ? BATCH : Math.clamp(perMinute / 6, 1, BATCH);
    List<RunItem> batch = items.take(run, clock.now(), size);
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
    Instant patience = clock.now().plus(PATIENCE);
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
    try {
      booking.done(run, batch, rows(run, alike, batch));
    } catch (PlaceFailed failure) {
      apart(run, alike, batch, patience, failure.code);
    }
  }

  private void apart(
      RetentionRun run, Alike alike, List<RunItem> batch, Instant patience, String error) {
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
        .map(place -> outside(() -> rows(place, targets, run.dryRun() ? null : alike.action())))
        .forEach(rows -> Arrays.setAll(sums, n -> sums[n] + rows[n]));
    return sums;
  }

  private static long[] rows(
      CategoryPlace place, List<CategoryPlace.Target> targets, @Nullable RuleAction action) {
    return action == null ? place.count(targets) : place.treat(targets, action);
  }

  /** A place that fails must not fail the batch, as it would within its transaction. */
  private static long[] outside(Callable<long[]> call) {
    try {
      return QuarkusTransaction.suspendingExisting().call(call);
    } catch (DomainException refused) {
      throw new PlaceFailed(refused.code().code());
    } catch (RuntimeException broken) {
      throw new PlaceFailed(broken.getClass().getSimpleName());
    }
  }

  /** Something is left in a place, or nobody could look. */
  private static final class PlaceFailed extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String code;

    PlaceFailed(String code) {
      super(code, null, false, false);
      this.code = code;
    }
  }

  private void failed(RetentionRun run, List<RunItem> batch, String error) {
    items.end(run.id(), batch.stream().map(item -> failed(item, error)).toList());
  }

  private Ended failed(RunItem item, String error) {
    int attempts = item.attempts() + 1;
    boolean over = attempts >= MOST_ATTEMPTS;
    Instant again = clock.now().plus(FIRST_RETRY.multipliedBy(1L << attempts));
    return new Ended(item, over ? ItemState.FAILED : ItemState.PENDING, 0, error, again);
  }
}
