package io.shouyue.consent.policy;

import io.shouyue.consent.policy.diff.ClauseChange;
import io.shouyue.consent.policy.diff.ClauseChange.Kind;
import io.shouyue.consent.policy.diff.WordRun;
import io.shouyue.consent.policy.outline.Clause;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two versions of a document.
 *
 * @param unchanged how many clauses are the same and therefore not listed
 */
public record PolicyDiffView(
    String document, int from, int to, String locale, int unchanged, List<ClauseView> clauses) {
  /**
   * One clause that differs.
   *
   * @param formerly what it was cited by before; null when it is new
   * @param ref what it is cited by now; null when it is gone
   */
  public record ClauseView(
      Kind change,
      @Nullable String ref,
      @Nullable String formerly,
      String number,
      String title,
      List<WordRun> words) {
    static ClauseView of(ClauseChange change) {
      return new ClauseView(
          change.kind(),
          ref(change.after()),
          ref(change.before()),
          change.clause().number(),
          change.clause().title(),
          change.words());
    }

    private static @Nullable String ref(@Nullable Clause clause) {
      return clause == null ? null : clause.ref();
    }
  }

  static PolicyDiffView of(PolicyComparison comparison) {
    List<ClauseChange> differences = comparison.differences();
    return new PolicyDiffView(
        comparison.policy().document(),
        comparison.from(),
        comparison.to(),
        comparison.language().tag(),
        comparison.changes().size() - differences.size(),
        differences.stream().map(ClauseView::of).toList());
  }
}
