package io.shouyue.consent.policy;

import io.shouyue.consent.policy.diff.ClauseChange;
import io.shouyue.platform.text.Language;
import java.util.List;

/** Two versions of a document compared in one language. */
public record PolicyComparison(
    Policy policy, int from, int to, Language language, List<ClauseChange> changes) {
  public PolicyComparison {
    changes = List.copyOf(changes);
  }

  /** What differs, in the order of the newer text. */
  public List<ClauseChange> differences() {
    return changes.stream().filter(change -> change.kind() != ClauseChange.Kind.SAME).toList();
  }
}
