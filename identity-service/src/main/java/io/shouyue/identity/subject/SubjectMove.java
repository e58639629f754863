package io.shouyue.identity.subject;

import java.util.Set;

/**
 * One step of a plan.
 *
 * @param target the state that the subject has afterwards
 * @param plan the plan's id at retention-service
 * @param step names the step within the site; repeating it gives the same answer
 * @param keep names of fields that have a hold line; read only when {@code target} is {@link
 *     SubjectState#HELD}
 */
public record SubjectMove(SubjectState target, String plan, String step, Set<String> keep) {
  public SubjectMove {
    keep = Set.copyOf(keep);
  }

  /** Whether a field of this name must be gone after the move. */
  public boolean removes(String field) {
    return switch (target) {
      case ACTIVE, CANCELLED -> false;
      case HELD -> !keep.contains(field);
      case ERASED -> true;
    };
  }
}
