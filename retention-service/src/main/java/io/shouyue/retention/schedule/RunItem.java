package io.shouyue.retention.schedule;

import io.shouyue.retention.event.OpenRecord;

/**
 * One record in a run.
 *
 * @param whole no record of the category stays of this person
 */
record RunItem(
    String run,
    OpenRecord.Name name,
    String rule,
    int ruleVersion,
    RuleAction action,
    ItemState state,
    int attempts,
    boolean whole) {

  CategoryPlace.Target target() {
    return new CategoryPlace.Target(name, whole);
  }
}
