package io.shouyue.bench.run;

import io.shouyue.bench.load.ClosedLoop;
import io.shouyue.bench.load.Target;
import io.shouyue.bench.load.Throughput;
import io.shouyue.stack.StackException;

/**
 * Calls before anything counts: as many on the subject as on its floor, because code is compiled by
 * how often it ran and not by how long. They come in parts, so that the access token of a slow side
 * lasts.
 */
final class WarmUp {
  static final int PART = 1_000;

  private final Target target;
  private final int connections;

  WarmUp(Target target, int connections) {
    this.target = target;
    this.connections = connections;
  }

  /**
   * Makes that many calls.
   *
   * @return what the last part came to, which is the nearest to what a warm process can
   * @throws StackException when a whole part has no good answer
   */
  Throughput run(int calls) {
    Throughput last = null;
    for (int left = calls; left > 0; left -= PART) {
      last = part(Math.min(left, PART));
    }
    if (last == null) {
      throw new IllegalArgumentException("A warm-up of " + calls + " calls.");
    }
    return last;
  }

  private Throughput part(int calls) {
    target.prepare(calls);
    Throughput load = new ClosedLoop(target, connections).run(calls);
    if (load.good() == 0) {
      throw new StackException(target.name() + " gave no good answer during warm-up.");
    }
    return load;
  }
}
