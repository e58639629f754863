package io.shouyue.platform.data.group;

import io.shouyue.platform.error.DomainException;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** The writes of a batch under way: which are still open, and what became of the others. */
public final class Members<T, R> {
  private final List<T> all;
  private final Map<T, Outcome<R>> ended = new IdentityHashMap<>();

  public Members(List<T> all) {
    this.all = List.copyOf(all);
  }

  /** Those of which nothing is decided yet, in the order of the batch. */
  public List<T> open() {
    return all.stream().filter(write -> !ended.containsKey(write)).toList();
  }

  /** Decides one. */
  public void end(T write, Outcome<R> outcome) {
    ended.put(write, outcome);
  }

  /**
   * Takes a step for each open one. A rule that says no to one of them says nothing about the
   * others.
   *
   * @param step refuses by a {@link DomainException}; any other failure is the whole batch's
   */
  public void each(Consumer<T> step) {
    for (T write : open()) {
      try {
        step.accept(write);
      } catch (DomainException refused) {
        end(write, new Outcome.Refused<>(refused));
      }
    }
  }

  /**
   * Leaves one open write of those that have the same thing in hand; the others go into the next
   * batch.
   *
   * @param thing what no two may share; empty where a write has no such thing
   */
  public void separate(Function<T, Optional<?>> thing) {
    Set<Object> taken = new HashSet<>();
    for (T write : open()) {
      if (thing.apply(write).filter(mine -> !taken.add(mine)).isPresent()) {
        end(write, new Outcome.Later<>());
      }
    }
  }

  /** What became of each, in the order of the batch; all of them are decided. */
  public List<Outcome<R>> outcomes() {
    return all.stream().map(write -> Objects.requireNonNull(ended.get(write))).toList();
  }
}
