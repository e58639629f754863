package io.shouyue.consent.policy.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives every clause a reference of its own. Where numbers start again in a later part they are
 * said with their part; what is still said twice gets a tilde and a count.
 */
final class References {
  private References() {}

  static List<Clause> given(List<Draft> drafts) {
    boolean withPart = startsAgain(drafts);
    Map<String, Integer> given = new HashMap<>();
    return drafts.stream()
        .filter(draft -> !(draft.role == Draft.Role.ROOT && draft.toClause("").isEmpty()))
        .map(draft -> draft.toClause(unique(ref(draft, withPart), given)))
        .toList();
  }

  private static boolean startsAgain(List<Draft> drafts) {
    Map<String, String> partOf = new HashMap<>();
    return drafts.stream()
        .filter(draft -> draft.isNumbered() && !draft.numbers.isEmpty())
        .anyMatch(
            draft -> !partOf.computeIfAbsent(draft.local, local -> draft.part).equals(draft.part));
  }

  private static String ref(Draft draft, boolean withPart) {
    boolean outside = draft.part.isEmpty() || draft.local.startsWith(draft.part);
    return withPart && !outside ? draft.part + "/" + draft.local : draft.local;
  }

  private static String unique(String ref, Map<String, Integer> given) {
    int count = given.merge(ref, 1, Integer::sum);
    return count == 1 ? ref : ref + "~" + count;
  }
}
