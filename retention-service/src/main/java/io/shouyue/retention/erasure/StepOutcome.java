package io.shouyue.retention.erasure;

import java.util.Map;
import java.util.Set;

/**
 * What came of the part of a step that lies outside the database.
 *
 * @param counts what was touched, by name
 * @param fields names of the fields identity-service holds; only from {@link
 *     ErasureStep#HOLD_OPENED}
 * @param contact where the final statement goes, empty for nowhere; from the same step
 * @param leaf how the log names the certificate; only from {@link ErasureStep#LOGGED}
 */
record StepOutcome(Map<String, Long> counts, Set<String> fields, String contact, String leaf) {

  static final StepOutcome NOTHING = new StepOutcome(Map.of(), Set.of(), "", "");

  static StepOutcome counted(Map<String, Long> counts) {
    return new StepOutcome(counts, Set.of(), "", "");
  }

  static StepOutcome found(Set<String> fields, String contact) {
    return new StepOutcome(Map.of("fields", (long) fields.size()), fields, contact, "");
  }

  static StepOutcome logged(String leaf) {
    return new StepOutcome(Map.of("leaves", 1L), Set.of(), "", leaf);
  }

  @Override
  public String toString() {
    return "StepOutcome[" + counts + "]";
  }
}
