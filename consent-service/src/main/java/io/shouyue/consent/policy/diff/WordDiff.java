package io.shouyue.consent.policy.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.shouyue.consent.policy.diff.WordRun.Op;
import java.util.List;

/**
 * Compares two texts word by word. The kept and removed runs, joined, are the old text; the kept
 * and added ones are the new.
 */
public final class WordDiff {
  private WordDiff() {}

  /** The runs, none of them empty, no two neighbours of one kind. */
  public static List<WordRun> of(String before, String after) {
    List<String> old = Words.of(before);
    Runs runs = new Runs();
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, Words.of(after)).getDeltas()) {
      int start = delta.getSource().getPosition();
      runs.add(Op.KEPT, old.subList(at, start));
      runs.add(Op.REMOVED, delta.getSource().getLines());
      runs.add(Op.ADDED, delta.getTarget().getLines());
      at = start + delta.getSource().size();
    }
    runs.add(Op.KEPT, old.subList(at, old.size()));
    return runs.told();
  }
}
