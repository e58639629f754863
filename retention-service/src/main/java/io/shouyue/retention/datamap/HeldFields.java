package io.shouyue.retention.datamap;

import java.util.List;

/** What people may have corrected in an HTTP system, by the names they know it under. */
public record HeldFields(List<Field> fields) {

  /** Nothing: such a system is asked to erase and never to correct. */
  static final HeldFields NONE = new HeldFields(List.of());

  public HeldFields {
    fields = List.copyOf(fields);
  }

  /**
   * One value of a person.
   *
   * @param selfEntered whether people fill it in themselves, so that nobody has to check it
   */
  public record Field(String field, boolean selfEntered) {}
}
