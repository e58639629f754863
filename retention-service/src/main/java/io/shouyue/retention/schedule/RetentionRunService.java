package io.shouyue.retention.schedule;

import io.quarkus.arc.All;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.time.SystemClock;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Starts, pauses, resumes and stops runs, and shows how they stand. */
@ApplicationScoped
public class RetentionRunService {

  private static final int SAMPLED_RECORDS = 3;

  private final PgRunStore runs;
  private final PgRunItemStore items;
  private final List<CategoryPlace> places;
  private final LegalClock time;
  private final SystemClock clock;
  private final Acts acts;

  RetentionRunService(
      PgRunStore runs,
      PgRunItemStore items,
      @All List<CategoryPlace> places,
      LegalClock time,
      SystemClock clock,
      Acts acts) {
    this.runs = runs;
    this.items = items;
    this.places = places;
    this.time = time;
    this.clock = clock;
    this.acts = acts;
  }

  /** Starts a run; fails with run-under-way while another one treats records of the site. */
  @Transactional
  public RetentionRun start(String site, boolean dryRun, @Nullable Integer perMinute, Actor actor) {
    return begin(site, dryRun, perMinute, actor)
        .orElseThrow(() -> new RetentionException(RetentionError.RUN_UNDER_WAY));
  }

  /** Starts a run unless one is under way. */
  @Transactional
  void startUnlessUnderWay(String site, Actor actor) {
    begin(site, false, null, actor);
  }

  @Transactional
  RetentionRun pause(String site, String id, Actor actor) {
    return move(site, id, List.of(RunState.COLLECTING, RunState.RUNNING), RunState.PAUSED, actor);
  }

  /** Goes on where it was. */
  @Transactional
  RetentionRun resume(String site, String id, Actor actor) {
    RunState to = require(site, id).collected() ? RunState.RUNNING : RunState.COLLECTING;
    return move(site, id, List.of(RunState.PAUSED), to, actor);
  }

  /** Ends it; what was treated stays so. */
  @Transactional
  RetentionRun stop(String site, String id, Actor actor) {
    RetentionRun run =
        move(
            site,
            id,
            List.of(RunState.COLLECTING, RunState.RUNNING, RunState.PAUSED),
            RunState.STOPPED,
            actor);
    runs.finish(id, time.now());
    return run;
  }

  RetentionRun require(String site, String id) {
    return runs.find(site, Ids.require(IdKind.RETENTION_RUN, id))
        .orElseThrow(() -> new DomainException(CommonError.NOT_FOUND));
  }

  List<RetentionRun> list(String site, int limit) {
    return runs.list(site, limit);
  }

  boolean hasRunOn(String site, LocalDate day) {
    return runs.hasRunOn(site, day);
  }

  List<RunCount> counts(RetentionRun run) {
    return items.counts(run.id());
  }

  /** A few rows that the rule lets go of, masked and as they are now. */
  List<CategoryPlace.Sample> samples(RetentionRun run, String rule, String category) {
    return items.first(run, rule, category, SAMPLED_RECORDS).stream()
        .flatMap(
            item ->
                places.stream()
                    .filter(place -> place.holds(run.site(), category))
                    .flatMap(place -> place.samples(item.target(), 1).stream()))
        .limit(SAMPLED_RECORDS)
        .toList();
  }

  private Optional<RetentionRun> begin(
      String site, boolean dryRun, @Nullable Integer perMinute, Actor actor) {
    RetentionRun run =
        new RetentionRun(
            Ids.random(IdKind.RETENTION_RUN),
            site,
            dryRun,
            RunState.COLLECTING,
            time.today(),
            perMinute,
            0,
            false,
            time.now(),
            actor.id(),
            null);
    if (!runs.insert(run, clock.now())) {
      return Optional.empty();
    }
    acts.record(site, actor, "retention-run.started", run.id(), null, dryRun ? "dry-run" : null);
    return Optional.of(run);
  }

  private RetentionRun move(String site, String id, List<RunState> from, RunState to, Actor actor) {
    require(site, id);
    if (!runs.move(id, from, to)) {
      throw new RetentionException(
          require(site, id).state().isOver()
              ? RetentionError.RUN_OVER
              : RetentionError.ILLEGAL_MOVE);
    }
    acts.record(site, actor, "retention-run." + to.name().toLowerCase(Locale.ROOT), id, null, null);
    return require(site, id);
  }
}
