package io.shouyue.retention.schedule;

/**
 * How many records of one rule a run has in one state.
 *
 * @param subjects people with records of the rule, in whatever state
 * @param rows what was touched in the places, or would be
 */
record RunCount(
    String rule,
    int ruleVersion,
    String category,
    RuleAction action,
    ItemState state,
    long records,
    long subjects,
    long rows) {}
