package io.shouyue.consent.policy.diff;

import io.shouyue.consent.policy.outline.Clause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs the clauses of a stretch that differs, in their order, so that the most is alike in sum.
 * Two clauses of one number are taken for the same one sooner than two of different numbers.
 */
final class Pairing {
  private static final double ALIKE = 0.5;
  private static final double ALIKE_OF_ONE_NUMBER = 0.2;

  /** A stretch of more pairs is paired by number alone. */
  private static final int MOST_PAIRS = 250_000;

  private final List<Clause> before;
  private final List<Clause> after;
  private final double[][] likeness;
  private final double[][] best;

  private Pairing(List<Clause> before, List<Clause> after) {
    this.before = before;
    this.after = after;
    this.likeness = new double[before.size()][after.size()];
    this.best = new double[before.size() + 1][after.size() + 1];
    weigh();
  }

  /** The changes, removed clauses before those that came at the same place. */
  static List<ClauseChange> of(List<Clause> before, List<Clause> after) {
    return (long) before.size() * after.size() > MOST_PAIRS
        ? byNumber(before, after)
        : new Pairing(before, after).changes();
  }

  private static List<ClauseChange> byNumber(List<Clause> before, List<Clause> after) {
    Map<String, Clause> left = new LinkedHashMap<>();
    before.forEach(clause -> left.put(clause.ref(), clause));
    List<ClauseChange> changes = new ArrayList<>();
    for (Clause clause : after) {
      Clause old = left.remove(clause.ref());
      changes.add(old == null ? ClauseChange.added(clause) : ClauseChange.between(old, clause));
    }
    left.values().forEach(clause -> changes.add(ClauseChange.removed(clause)));
    return changes;
  }

  private List<ClauseChange> changes() {
    List<ClauseChange> changes = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && isPair(i, j)) {
        changes.add(ClauseChange.between(before.get(i++), after.get(j++)));
      } else if (j == after.size() || (i < before.size() && best[i + 1][j] >= best[i][j + 1])) {
        changes.add(ClauseChange.removed(before.get(i++)));
      } else {
        changes.add(ClauseChange.added(after.get(j++)));
      }
    }
    return changes;
  }

  private boolean isPair(int i, int j) {
    return likeness[i][j] > 0 && best[i][j] == best[i + 1][j + 1] + likeness[i][j];
  }

  private void weigh() {
    List<WordBag> old = before.stream().map(clause -> WordBag.of(clause.body())).toList();
    List<WordBag> now = after.stream().map(clause -> WordBag.of(clause.body())).toList();
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        boolean sameNumber = before.get(i).ref().equals(after.get(j).ref());
        likeness[i][j] = likeness(old.get(i), now.get(j), sameNumber);
        double apart = Math.max(best[i + 1][j], best[i][j + 1]);
        best[i][j] = Math.max(apart, best[i + 1][j + 1] + likeness[i][j]);
      }
    }
  }

  private static double likeness(WordBag before, WordBag after, boolean sameNumber) {
    double alike = before.likeness(after);
    double enough = sameNumber ? ALIKE_OF_ONE_NUMBER : ALIKE;
    return alike < enough ? 0 : alike + (sameNumber ? ALIKE : 0);
  }
}
