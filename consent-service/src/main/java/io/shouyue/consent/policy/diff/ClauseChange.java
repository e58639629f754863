package io.shouyue.consent.policy.diff;

import io.shouyue.consent.policy.outline.Clause;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of one clause.
 *
 * @param before null when it is new
 * @param after null when it is gone
 */
public record ClauseChange(Kind kind, @Nullable Clause before, @Nullable Clause after) {
  /** What happened to it. */
  public enum Kind {
    SAME,
    /** The same words under another number or at another place. */
    MOVED,
    CHANGED,
    ADDED,
    REMOVED
  }

  static ClauseChange removed(Clause clause) {
    return new ClauseChange(Kind.REMOVED, clause, null);
  }

  static ClauseChange added(Clause clause) {
    return new ClauseChange(Kind.ADDED, null, clause);
  }

  static ClauseChange between(Clause before, Clause after) {
    if (!before.body().equals(after.body())) {
      return new ClauseChange(Kind.CHANGED, before, after);
    }
    boolean stayed = before.ref().equals(after.ref()) && before.number().equals(after.number());
    return new ClauseChange(stayed ? Kind.SAME : Kind.MOVED, before, after);
  }

  /** The clause as it is now, or as it last was. */
  public Clause clause() {
    return after == null ? Objects.requireNonNull(before) : after;
  }

  /** The words that stayed, went and came. */
  public List<WordRun> words() {
    return WordDiff.of(before == null ? "" : before.body(), after == null ? "" : after.body());
  }
}
