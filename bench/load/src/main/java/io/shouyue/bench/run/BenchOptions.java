package io.shouyue.bench.run;

import io.shouyue.stack.StackException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * How to measure.
 *
 * @param rounds {@code --rounds N}: how often the subject and its floor take turns
 * @param phase {@code --seconds N}: how long each turn lasts
 * @param warmUp {@code --warm-up N}: calls on each, subject and floor alike, before anything
 *     counts; the same number and not the same time, or the slower of the two stays the colder
 * @param connections {@code --connections N}: calls under way in the closed loop
 * @param portBase {@code --port-base N}: ports of the throw-away stack, below those that the kernel
 *     hands out to callers
 */
public record BenchOptions(int rounds, Duration phase, int warmUp, int connections, int portBase) {
  private static final int LONGEST_PHASE = 180;

  /** By then the JVM has compiled what a call runs through by its second compiler, too. */
  private static final int ENOUGH_TO_BE_COMPILED = 6_000;

  /** Refuses what cannot be measured. A phase must end before its access token does. */
  public BenchOptions {
    require(rounds >= 1, "--rounds needs at least 1");
    require(
        phase.toSeconds() >= 1 && phase.toSeconds() <= LONGEST_PHASE,
        "--seconds must be between 1 and " + LONGEST_PHASE);
    require(warmUp >= 1, "--warm-up needs at least 1 call");
    require(connections >= 1 && connections <= 512, "--connections must be between 1 and 512");
  }

  /**
   * @param words options only, without the name of the bench
   * @throws StackException for an option that is not known, lacks its value or cannot be
   */
  public static BenchOptions parse(List<String> words) {
    BenchOptions options =
        new BenchOptions(5, Duration.ofSeconds(20), ENOUGH_TO_BE_COMPILED, 16, 28_080);
    Deque<String> rest = new ArrayDeque<>(words);
    while (!rest.isEmpty()) {
      String name = rest.pop();
      require(KNOWN.contains(name), "there is no option " + name);
      require(!rest.isEmpty(), name + " needs a number");
      options = options.with(name, number(name, rest.pop()));
    }
    return options;
  }

  private static final List<String> KNOWN =
      List.of("--rounds", "--seconds", "--warm-up", "--connections", "--port-base");

  private BenchOptions with(String name, int value) {
    return switch (name) {
      case "--rounds" -> new BenchOptions(value, phase, warmUp, connections, portBase);
      case "--seconds" ->
          new BenchOptions(rounds, Duration.ofSeconds(value), warmUp, connections, portBase);
      case "--warm-up" -> new BenchOptions(rounds, phase, value, connections, portBase);
      case "--connections" -> withConnections(value);
      default -> new BenchOptions(rounds, phase, warmUp, connections, value);
    };
  }

  /** The same with so many calls under way. */
  BenchOptions withConnections(int others) {
    return new BenchOptions(rounds, phase, warmUp, others, portBase);
  }

  private static int number(String name, String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new StackException("bench: " + name + " needs a number, not “" + text + "”.", e);
    }
  }

  private static void require(boolean met, String otherwise) {
    if (!met) {
      throw new StackException("bench: " + otherwise + ".");
    }
  }
}
