package io.shouyue.consent.purpose;

import java.util.HashSet;

/** Whether a consent to an old version covers a new one. */
public final class PurposeCover {
  private PurposeCover() {}

  /**
   * Same purpose, same way of processing, nothing added (PIPL 14, 23, 39). How a recipient is
   * reached is told and asks nobody anew.
   *
   * @param reworded whether title, text and method may be said in other words
   */
  public static boolean covers(PurposeDefinition old, PurposeDefinition changed, boolean reworded) {
    return old.restsOnConsent()
        && (reworded || old.saysTheSame(changed))
        && old.separateConsent() == changed.separateConsent()
        && (old.sensitive() || !changed.sensitive())
        && old.automatedDecision().compareTo(changed.automatedDecision()) >= 0
        && new HashSet<>(old.categories()).containsAll(changed.categories())
        && changed.recipients().stream()
            .allMatch(now -> old.recipients().stream().anyMatch(now::addsNothingTo))
        && changed.destinations().stream()
            .allMatch(now -> old.destinations().stream().anyMatch(now::addsNothingTo));
  }
}
