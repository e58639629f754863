package io.shouyue.stack.process;

import io.shouyue.stack.Progress;
import io.shouyue.stack.StackException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Holds the running children: starts again what ended by itself, and stops everything in order,
 * first what depends on others.
 */
public final class Supervisor {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  /** More ends than this of one child in a row, each soon after its start: it is left alone. */
  private static final int MOST_RESTARTS = 20;

  /** Whoever lived so long did not fail at its start. */
  private static final Duration SETTLED = Duration.ofSeconds(10);

  private final Progress progress;
  private final InstantSource clock;
  private final Map<String, Child> children = new LinkedHashMap<>();
  private boolean stopping;

  /**
   * @param progress where restarts and stops are said
   */
  public Supervisor(Progress progress) {
    this(progress, InstantSource.system());
  }

  Supervisor(Progress progress, InstantSource clock) {
    this.progress = progress;
    this.clock = clock;
  }

  private static final class Child {
    private final int rank;
    private final Supplier<ChildProcess> starting;
    private ChildProcess process;
    private Instant startedAt;
    private boolean wanted = true;
    private int restarts;

    private Child(int rank, Supplier<ChildProcess> starting, ChildProcess process, Instant now) {
      this.rank = rank;
      this.starting = starting;
      this.process = process;
      this.startedAt = now;
    }

    private boolean isSettled(Instant now) {
      return !now.isBefore(startedAt.plus(SETTLED));
    }

    private void restart(Instant now) {
      restarts = isSettled(now) ? 1 : restarts + 1;
      startedAt = now;
      process = starting.get();
    }
  }

  /**
   * Starts a child and keeps it.
   *
   * @param rank children of a lower rank are stopped earlier
   * @param starting starts it; called again whenever it ended by itself
   */
  public ChildProcess start(int rank, Supplier<ChildProcess> starting) {
    refuseWhenStopping();
    ChildProcess process = starting.get();
    synchronized (this) {
      children.put(process.name(), new Child(rank, starting, process, clock.instant()));
      if (!stopping) {
        return process;
      }
    }
    process.stop(PATIENCE);
    throw new StackException("Stopped while starting.");
  }

  /**
   * Starts again whatever ended by itself. To be called about once a second.
   *
   * @return whether a process has come that was not there before
   */
  public synchronized boolean look() {
    if (stopping) {
      return false;
    }
    boolean changed = false;
    for (Map.Entry<String, Child> entry : children.entrySet()) {
      Child child = entry.getValue();
      if (child.wanted && !child.process.isAlive()) {
        changed |= restart(entry.getKey(), child);
      }
    }
    return changed;
  }

  /** Ends one child and leaves it ended until {@link #resume}. */
  public synchronized void rest(String name) {
    Child child = required(name);
    child.wanted = false;
    child.process.stop(PATIENCE);
    progress.say(name + " rests");
  }

  /** Starts a child that rests. */
  public synchronized void resume(String name) {
    Child child = required(name);
    child.wanted = true;
    if (!child.process.isAlive()) {
      child.restart(clock.instant());
    }
    progress.say(name + " started again");
  }

  /** The process ids of those alive, by name. */
  public synchronized Map<String, Long> alive() {
    Map<String, Long> ids = new LinkedHashMap<>();
    children.forEach(
        (name, child) -> {
          if (child.process.isAlive()) {
            ids.put(name, child.process.pid());
          }
        });
    return ids;
  }

  /** Ends everything, rank by rank; within a rank at once. */
  public void stopAll() {
    List<Child> all;
    synchronized (this) {
      stopping = true;
      all = new ArrayList<>(children.values());
      children.clear();
    }
    all.stream()
        .map(child -> child.rank)
        .distinct()
        .sorted(Comparator.naturalOrder())
        .forEach(rank -> stop(all.stream().filter(child -> child.rank == rank).toList()));
  }

  private void stop(List<Child> rank) {
    rank.parallelStream().forEach(child -> child.process.stop(PATIENCE));
    progress.say("stopped " + String.join(", ", rank.stream().map(c -> c.process.name()).toList()));
  }

  private boolean restart(String name, Child child) {
    if (child.restarts == MOST_RESTARTS && !child.isSettled(clock.instant())) {
      child.wanted = false;
      progress.say(name + " ends soon after each start and is left alone: " + child.process.log());
      return false;
    }
    progress.say(name + " ended (code " + child.process.exitCode() + "); starting it again");
    try {
      child.restart(clock.instant());
      return true;
    } catch (StackException e) {
      progress.say(name + " could not be started again: " + e.getMessage());
      return false;
    }
  }

  private Child required(String name) {
    return Optional.ofNullable(children.get(name))
        .orElseThrow(() -> new StackException("There is no process " + name + " in this stack."));
  }

  private synchronized void refuseWhenStopping() {
    if (stopping) {
      throw new StackException("Stopped while starting.");
    }
  }
}
