package io.shouyue.stack.process;

import io.shouyue.stack.Progress;
import io.shouyue.stack.StackException;
import java.time.Duration;
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

  /** More ends than this of one child, and it is left alone. */
  private static final int MOST_RESTARTS = 20;

  private final Progress progress;
  private final Map<String, Child> children = new LinkedHashMap<>();
  private boolean stopping;

  /**
   * @param progress where restarts and stops are said
   */
  public Supervisor(Progress progress) {
    this.progress = progress;
  }

  private static final class Child {
    private final int rank;
    private final Supplier<ChildProcess> starting;
    private ChildProcess process;
    private boolean wanted = true;
    private int restarts;

    private Child(int rank, Supplier<ChildProcess> starting, ChildProcess process) {
      this.rank = rank;
      this.starting = starting;
      this.process = process;
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
      children.put(process.name(), new Child(rank, starting, process));
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
      if (child.wanted && !child.process.isAlive() && child.restarts++ < MOST_RESTARTS) {
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
      child.process = child.starting.get();
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
    progress.say(name + " ended (code " + child.process.exitCode() + "); starting it again");
    try {
      child.process = child.starting.get();
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
