package io.shouyue.consent.purpose;

import java.util.HashSet;

/** Whether a consent to an old version covers a new one. */
public final class PurposeCover {
  private PurposeCover() {}

  /** Same way of processing, nothing added (PIPL 14, 23, 39). */
  public static boolean covers(PurposeDefinition old, PurposeDefinition changed) {
    return old.restsOnConsent()
        && old.method().equals(changed.method())
        && old.separateConsent() == changed.separateConsent()
        && (old.sensitive() || !changed.sensitive())
        && old.automatedDecision().compareTo(changed.automatedDecision()) >= 0
        && new HashSet<>(old.categories()).containsAll(changed.categories())
        && new HashSet<>(old.recipients()).containsAll(changed.recipients())
        && new HashSet<>(old.destinations()).containsAll(changed.destinations());
  }
}
