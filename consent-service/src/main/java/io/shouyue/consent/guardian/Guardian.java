package io.shouyue.consent.guardian;

import io.shouyue.platform.id.SubjectId;

/**
 * Somebody who is verified to act for a child.
 *
 * @param guardianship where the relation is recorded
 */
public record Guardian(SubjectId id, SubjectId child, String guardianship) {
  /** As the actor of an event. */
  public String actor() {
    return "GUARDIAN:" + id.value();
  }
}
