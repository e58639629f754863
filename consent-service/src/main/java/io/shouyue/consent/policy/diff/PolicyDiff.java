package io.shouyue.consent.policy.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.shouyue.consent.policy.outline.Clause;
import io.shouyue.consent.policy.outline.Outline;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares two texts clause by clause. Clauses that stand in both word for word hold the two
 * together; what lies between them is paired by likeness.
 */
public final class PolicyDiff {
  private PolicyDiff() {}

  /** What became of every clause, in the order of the new text. */
  public static List<ClauseChange> of(Outline before, Outline after) {
    List<Clause> old = before.clauses();
    List<Clause> now = after.clauses();
    List<ClauseChange> changes = new ArrayList<>();
    int at = 0;
    int target = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(bodies(old), bodies(now)).getDeltas()) {
      int start = delta.getSource().getPosition();
      int end = delta.getTarget().getPosition();
      same(changes, old.subList(at, start), now.subList(target, end));
      at = start + delta.getSource().size();
      target = end + delta.getTarget().size();
      changes.addAll(Pairing.of(old.subList(start, at), now.subList(end, target)));
    }
    same(changes, old.subList(at, old.size()), now.subList(target, now.size()));
    return Moves.found(changes);
  }

  private static void same(List<ClauseChange> changes, List<Clause> before, List<Clause> after) {
    for (int i = 0; i < before.size(); i++) {
      changes.add(ClauseChange.between(before.get(i), after.get(i)));
    }
  }

  private static List<String> bodies(List<Clause> clauses) {
    return clauses.stream().map(Clause::body).toList();
  }
}
