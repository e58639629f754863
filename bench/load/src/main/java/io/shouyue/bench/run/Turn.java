package io.shouyue.bench.run;

import io.shouyue.bench.load.Throughput;
import java.time.Duration;
import java.util.Map;

/**
 * One phase of closed-loop load on one side.
 *
 * @param load what came through
 * @param server processor time of the process that answers
 * @param postgres processor time of PostgreSQL
 * @param generator processor time of the load generator
 * @param behind processor time of each process behind the one that answers
 */
record Turn(
    Throughput load,
    Duration server,
    Duration postgres,
    Duration generator,
    Map<String, Duration> behind) {
  double perSecond() {
    return load.perSecond();
  }

  /** Microseconds of the server's processor time for a good answer. */
  double serverMicros() {
    return micros(server);
  }

  double postgresMicros() {
    return micros(postgres);
  }

  double generatorMicros() {
    return micros(generator);
  }

  double behindMicros(String process) {
    return micros(behind.get(process));
  }

  private double micros(Duration cpu) {
    return load.good() == 0 ? Double.NaN : cpu.toNanos() / 1e3 / load.good();
  }
}
