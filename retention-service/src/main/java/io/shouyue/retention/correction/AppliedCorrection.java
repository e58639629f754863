package io.shouyue.retention.correction;

import java.time.Instant;

/**
 * One field that was corrected, or could not be.
 *
 * @param places columns of the data map that it names; 0 when staff have to do it
 * @param rows of the person that held the right value afterwards
 * @param refused whether a database would not have the value
 */
public record AppliedCorrection(
    int ordinal, String field, int places, long rows, boolean refused, Instant at) {

  /** Whether nothing is left for staff. */
  public boolean isWhole() {
    return places > 0 && !refused;
  }
}
