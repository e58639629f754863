package io.shouyue.retention.datamap;

import java.util.List;
import java.util.stream.Stream;
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
   * @param refused whether a system would not have the value
   * @param waiting codes of systems that have not answered yet
   */
  public record Outcome(int places, long rows, boolean refused, List<String> waiting) {

    /** It stands nowhere. */
    public static final Outcome NOWHERE = new Outcome(0, 0, false, List.of());

    public Outcome {
      waiting = List.copyOf(waiting);
    }

    /** Done as far as it can be. */
    public static Outcome done(int places, long rows) {
      return new Outcome(places, rows, false, List.of());
    }

    /** The value cannot stand there. */
    public static Outcome refused(int places) {
      return new Outcome(places, 0, true, List.of());
    }

    /** To be tried again. */
    public static Outcome waiting(String system) {
      return new Outcome(0, 0, false, List.of(system));
    }

    /** Both. */
    public Outcome and(Outcome other) {
      return new Outcome(
          places + other.places,
          rows + other.rows,
          refused || other.refused,
          Stream.concat(waiting.stream(), other.waiting.stream()).toList());
    }
  }

  @Override
  public String toString() {
    return "FieldCorrection[" + field + "]";
  }
}
