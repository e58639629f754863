package io.shouyue.retention.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A run and how far it is.
 *
 * @param rules what went, or with {@code dryRun} would go, per rule
 */
@Schema(name = "RetentionRun")
public record RetentionRunView(
    String id,
    boolean dryRun,
    RunState state,
    LocalDate legalDay,
    @Nullable Integer perMinute,
    Instant startedAt,
    String startedBy,
    @Nullable Instant finishedAt,
    Progress progress,
    List<Rule> rules) {

  /**
   * How far it is.
   *
   * @param lookedAt records looked at
   * @param due those whose time is over
   */
  @Schema(name = "RetentionRunProgress")
  public record Progress(long lookedAt, boolean collected, long due, long done, long left) {}

  /**
   * One rule in the run.
   *
   * @param states records by what became of them
   * @param rows rows touched in the places, or that would be
   */
  @Schema(name = "RetentionRunRule")
  public record Rule(
      String rule,
      int version,
      String category,
      RuleAction action,
      long records,
      long subjects,
      Map<ItemState, Long> states,
      long rows,
      List<Sample> samples) {}

  /** A row as it is now, masked. */
  @Schema(name = "RetentionRunSample")
  public record Sample(String place, Map<String, String> values) {}

  /** Finds the samples of a rule and category. */
  interface Samples {
    List<CategoryPlace.Sample> of(String rule, String category);
  }

  static RetentionRunView of(RetentionRun run, List<RunCount> counts, Samples samples) {
    long due = sum(counts, null);
    long left = sum(counts, ItemState.PENDING);
    return new RetentionRunView(
        run.id(),
        run.dryRun(),
        run.state(),
        run.legalDay(),
        run.perMinute(),
        run.startedAt(),
        run.startedBy(),
        run.finishedAt(),
        new Progress(run.lookedAt(), run.collected(), due, sum(counts, ItemState.DONE), left),
        counts.stream().collect(Collectors.groupingBy(RetentionRunView::key)).entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(rule -> rule(rule.getValue(), samples))
            .toList());
  }

  private static Rule rule(List<RunCount> counts, Samples samples) {
    RunCount first = counts.getFirst();
    return new Rule(
        first.rule(),
        first.ruleVersion(),
        first.category(),
        first.action(),
        sum(counts, null),
        counts.stream().mapToLong(RunCount::subjects).max().orElse(0),
        counts.stream().collect(Collectors.toMap(RunCount::state, RunCount::records)),
        counts.stream().mapToLong(RunCount::rows).sum(),
        samples.of(first.rule(), first.category()).stream()
            .map(sample -> new Sample(sample.place(), sample.values()))
            .toList());
  }

  private static String key(RunCount count) {
    return count.category() + " " + count.rule() + " " + count.ruleVersion();
  }

  private static long sum(List<RunCount> counts, @Nullable ItemState state) {
    return counts.stream()
        .filter(count -> state == null || Objects.equals(count.state(), state))
        .mapToLong(RunCount::records)
        .sum();
  }
}
