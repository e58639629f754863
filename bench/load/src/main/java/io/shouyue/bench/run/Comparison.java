package io.shouyue.bench.run;

import io.shouyue.bench.load.ClosedLoop;
import io.shouyue.bench.load.OpenLoop;
import io.shouyue.bench.load.Schedule;
import io.shouyue.bench.load.Throughput;
import io.shouyue.bench.measure.Series;
import io.shouyue.bench.process.ProcessTree;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A subject against its floor: warm-up, turns by turns in both orders so that a drift of the
 * machine meets both alike, then latency at 70 % of the own maximum.
 */
final class Comparison {
  private static final double SHARE_OF_MAXIMUM = 0.7;

  /** Room above the rate seen so far, for what a phase uses up. */
  private static final double RESERVE = 1.5;

  private static final int LEAST_OPEN_CONNECTIONS = 64;

  private final BenchOptions options;
  private final Side subject;
  private final Side floor;
  private final ProcessTree postgres;

  Comparison(BenchOptions options, Side subject, Side floor, ProcessTree postgres) {
    this.options = options;
    this.subject = subject;
    this.floor = floor;
    this.postgres = postgres;
  }

  /** All that was measured. */
  record Outcome(
      List<Turn> subject,
      List<Turn> floor,
      OpenLoop.Outcome subjectLatency,
      OpenLoop.Outcome floorLatency,
      double subjectRate,
      double floorRate) {}

  Outcome run() {
    double subjectRate = warm(subject);
    double floorRate = warm(floor);
    List<Turn> subjectTurns = new ArrayList<>();
    List<Turn> floorTurns = new ArrayList<>();
    for (int round = 0; round < options.rounds(); round++) {
      if (round % 2 == 0) {
        subjectTurns.add(turn(subject, subjectRate));
        floorTurns.add(turn(floor, floorRate));
      } else {
        floorTurns.add(turn(floor, floorRate));
        subjectTurns.add(turn(subject, subjectRate));
      }
      subjectRate = fastest(subjectTurns);
      floorRate = fastest(floorTurns);
    }
    double subjectLoad = SHARE_OF_MAXIMUM * median(subjectTurns);
    double floorLoad = SHARE_OF_MAXIMUM * median(floorTurns);
    return new Outcome(
        subjectTurns,
        floorTurns,
        latency(subject, subjectLoad),
        latency(floor, floorLoad),
        subjectLoad,
        floorLoad);
  }

  private double warm(Side side) {
    return new WarmUp(side.target(), options.connections()).run(options.warmUp()).perSecond();
  }

  private Turn turn(Side side, double expectedPerSecond) {
    side.target().prepare(calls(expectedPerSecond, options.phase()));
    Duration server = side.server().cpu();
    Duration database = postgres.cpu();
    Duration generator = ProcessTree.ownThreads();
    Map<String, Duration> behind = side.cpuBehind();
    Throughput load = new ClosedLoop(side.target(), options.connections()).run(options.phase());
    return new Turn(
        load,
        side.server().cpu().minus(server),
        postgres.cpu().minus(database),
        ProcessTree.ownThreads().minus(generator),
        since(behind, side.cpuBehind()));
  }

  private static Map<String, Duration> since(
      Map<String, Duration> before, Map<String, Duration> now) {
    Map<String, Duration> used = new LinkedHashMap<>();
    now.forEach((process, cpu) -> used.put(process, cpu.minus(before.get(process))));
    return used;
  }

  private OpenLoop.Outcome latency(Side side, double perSecond) {
    int connections = Math.max(LEAST_OPEN_CONNECTIONS, options.connections());
    side.target().prepare(Schedule.calls(perSecond, options.phase()) + connections);
    return new OpenLoop(side.target(), connections).run(perSecond, options.phase());
  }

  private static int calls(double perSecond, Duration duration) {
    return Schedule.calls(perSecond * RESERVE, duration);
  }

  private static double fastest(List<Turn> turns) {
    return turns.stream().mapToDouble(Turn::perSecond).max().orElseThrow();
  }

  private static double median(List<Turn> turns) {
    return Series.of(turns.stream().map(Turn::perSecond).toList()).median();
  }
}
