package io.shouyue.retention.schedule;

import io.shouyue.retention.event.OpenRecord;
import java.util.List;
import java.util.SequencedMap;

/** Somewhere that holds records of categories; a bean of whoever knows such places. */
public interface CategoryPlace {

  /**
   * A record to let go of.
   *
   * @param whole no other record of the category is kept of this person, so that a place that
   *     cannot tell records apart may let go of all of them
   */
  record Target(OpenRecord.Name name, boolean whole) {}

  /**
   * One row as it is, masked.
   *
   * @param place where it lies
   * @param values masked, by column
   */
  record Sample(String place, SequencedMap<String, String> values) {}

  /** Whether anything of the category lies here. */
  boolean holds(String site, String category);

  /**
   * How many rows {@link #treat} would touch now, of each.
   *
   * @param targets of one site and category, all whole or none, all for every record or none
   */
  long[] count(List<Target> targets);

  /** A few of those rows, masked. */
  List<Sample> samples(Target target, int limit);

  /**
   * Lets go of the records and returns how many rows that touched, of each. Repeating it touches
   * nothing more. Fails when anything of them is left; what is in one database is then as it was.
   *
   * @param targets of one site and category, all whole or none, all for every record or none
   */
  long[] treat(List<Target> targets, RuleAction action);
}
