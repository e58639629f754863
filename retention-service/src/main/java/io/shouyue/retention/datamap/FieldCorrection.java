package io.shouyue.retention.datamap;

import org.jspecify.annotations.Nullable;

/**
 * A value that is wrong.
 *
 * @param field as treatments name it
 * @param from the wrong value, where it alone is meant; null: whatever stands there
 */
public record FieldCorrection(String field, @Nullable String from, String to) {

  /**
   * What came of it.
   *
   * @param places columns of the data map that the field names; 0 when it names none
   * @param rows of the person that hold the right value now
   * @param refused whether a database would not have the value
   */
  public record Outcome(int places, long rows, boolean refused) {

    Outcome and(Outcome other) {
      return new Outcome(places + other.places, rows + other.rows, refused || other.refused);
    }
  }

  @Override
  public String toString() {
    return "FieldCorrection[" + field + "]";
  }
}
