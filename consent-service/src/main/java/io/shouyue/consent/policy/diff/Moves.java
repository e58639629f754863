package io.shouyue.consent.policy.diff;

import io.shouyue.consent.policy.diff.ClauseChange.Kind;
import io.shouyue.consent.policy.outline.Clause;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Clauses that left one place and came word for word at another have moved. */
final class Moves {
  private Moves() {}

  static List<ClauseChange> found(List<ClauseChange> changes) {
    Map<String, Deque<Clause>> gone = gone(changes);
    List<ClauseChange> result = new ArrayList<>();
    for (ClauseChange change : changes) {
      Deque<Clause> before = change.kind() == Kind.ADDED ? gone.get(change.clause().body()) : null;
      result.add(
          before == null || before.isEmpty()
              ? change
              : new ClauseChange(Kind.MOVED, before.removeFirst(), change.after()));
    }
    Set<Clause> moved =
        result.stream()
            .filter(change -> change.kind() == Kind.MOVED)
            .map(change -> Objects.requireNonNull(change.before()))
            .collect(Collectors.toSet());
    result.removeIf(change -> change.kind() == Kind.REMOVED && moved.contains(change.clause()));
    return result;
  }

  private static Map<String, Deque<Clause>> gone(List<ClauseChange> changes) {
    Map<String, Deque<Clause>> gone = new HashMap<>();
    changes.stream()
        .filter(change -> change.kind() == Kind.REMOVED && !change.clause().isEmpty())
        .forEach(
            change ->
                gone.computeIfAbsent(change.clause().body(), body -> new ArrayDeque<>())
                    .add(change.clause()));
    return gone;
  }
}
