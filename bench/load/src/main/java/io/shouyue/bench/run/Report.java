package io.shouyue.bench.run;

import io.shouyue.bench.load.OpenLoop;
import io.shouyue.bench.measure.Latencies;
import io.shouyue.bench.measure.Series;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Prints a comparison. Numbers only of what was measured. */
final class Report {
  private final PrintStream out;

  Report(PrintStream out) {
    this.out = out;
  }

  /** Prints all of it and returns how many calls failed. */
  long print(Side subject, Side floor, Comparison.Outcome outcome) {
    line("");
    line("  %s against %s", subject.target().name(), floor.target().name());
    rounds(outcome);
    line("");
    median("throughput /s", outcome, Turn::perSecond);
    median("CPU µs/request, server", outcome, Turn::serverMicros);
    median("CPU µs/request, PostgreSQL", outcome, Turn::postgresMicros);
    median("CPU µs/request, generator", outcome, Turn::generatorMicros);
    subject.behind().forEach(process -> behind(process.name(), outcome));
    line("");
    ratio("throughput ratio", outcome, Turn::perSecond);
    ratio("CPU-time-per-request ratio", outcome, Turn::serverMicros);
    line("");
    latency(subject, outcome.subjectLatency(), outcome.subjectRate());
    latency(floor, outcome.floorLatency(), outcome.floorRate());
    line("");
    line("  %-28s %6d MiB", "PSS " + subject.server().name(), subject.server().pss());
    line("  %-28s %6d MiB", "PSS " + floor.server().name(), floor.server().pss());
    return failures(outcome);
  }

  private void rounds(Comparison.Outcome outcome) {
    for (int i = 0; i < outcome.subject().size(); i++) {
      Turn subject = outcome.subject().get(i);
      Turn floor = outcome.floor().get(i);
      line(
          "  round %d: %8.0f /s %7.0f µs   floor %8.0f /s %7.0f µs   ratio %.3f, CPU %.2f",
          i + 1,
          subject.perSecond(),
          subject.serverMicros(),
          floor.perSecond(),
          floor.serverMicros(),
          subject.perSecond() / floor.perSecond(),
          subject.serverMicros() / floor.serverMicros());
    }
  }

  private void median(String name, Comparison.Outcome outcome, ToDoubleFunction<Turn> value) {
    line(
        "  %-28s %9.0f   floor %9.0f",
        name, series(outcome.subject(), value).median(), series(outcome.floor(), value).median());
  }

  private void behind(String process, Comparison.Outcome outcome) {
    line(
        "  %-28s %9.0f",
        "CPU µs/request, " + process,
        series(outcome.subject(), turn -> turn.behindMicros(process)).median());
  }

  private void ratio(String name, Comparison.Outcome outcome, ToDoubleFunction<Turn> value) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < outcome.subject().size(); i++) {
      double below = value.applyAsDouble(outcome.floor().get(i));
      ratios.add(value.applyAsDouble(outcome.subject().get(i)) / below);
    }
    Series series = Series.of(ratios);
    line(
        "  %-28s %9.3f   from %.3f to %.3f, spread %.0f %%",
        name, series.median(), series.least(), series.most(), series.spread() * 100);
  }

  private void latency(Side side, OpenLoop.Outcome outcome, double rate) {
    Latencies all = outcome.latencies();
    if (all.count() == 0) {
      line("  %-28s no good answer at %.0f /s", side.target().name(), rate);
      return;
    }
    line(
        "  %-28s at %.0f /s: p50 %.2f ms, p95 %.2f ms, p99 %.2f ms, slowest %.2f ms",
        side.target().name(),
        rate,
        millis(all.percentile(50)),
        millis(all.percentile(95)),
        millis(all.percentile(99)),
        millis(all.slowest()));
  }

  private long failures(Comparison.Outcome outcome) {
    long closed =
        outcome.subject().stream().mapToLong(turn -> turn.load().failed()).sum()
            + outcome.floor().stream().mapToLong(turn -> turn.load().failed()).sum();
    long all = closed + outcome.subjectLatency().failed() + outcome.floorLatency().failed();
    if (all > 0) {
      line("");
      line("  %d calls failed: these figures do not count.", all);
    }
    return all;
  }

  private static Series series(List<Turn> turns, ToDoubleFunction<Turn> value) {
    return Series.of(turns.stream().map(value::applyAsDouble).toList());
  }

  private static double millis(long nanos) {
    return nanos / 1e6;
  }

  private void line(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values).stripTrailing());
    out.flush();
  }
}
