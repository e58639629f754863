package io.shouyue.retention.correction;

import java.time.Instant;
import java.util.List;

/**
 * One field that was corrected, or could not be.
 *
 * @param places columns and systems that it names and that have answered
 * @param rows of the person that held the right value afterwards
 * @param refused whether a system would not have the value
 * @param waiting codes of systems that have not taken it yet
 */
public record AppliedCorrection(
    int ordinal,
    String field,
    int places,
    long rows,
    boolean refused,
    List<String> waiting,
    Instant at) {

  public AppliedCorrection {
    waiting = List.copyOf(waiting);
  }

  /** Whether staff have to do it. */
  public boolean isLeft() {
    return refused || (places == 0 && waiting.isEmpty());
  }

  /** Whether nothing is to be done any more. */
  public boolean isWhole() {
    return !isLeft() && waiting.isEmpty();
  }

  /** Whether another attempt came to the same. */
  boolean saysAs(AppliedCorrection other) {
    return places == other.places
        && rows == other.rows
        && refused == other.refused
        && waiting.equals(other.waiting);
  }
}
