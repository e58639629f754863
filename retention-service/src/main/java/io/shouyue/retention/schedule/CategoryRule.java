package io.shouyue.retention.schedule;

import io.shouyue.retention.calendar.Span;

/**
 * How long records of a category are kept once something has happened to them.
 *
 * @param category data category, such as {@code invoice}
 * @param trigger what starts it, as retention events name it
 * @param basis law and article, contract, or clause of the policy
 */
public record CategoryRule(
    String code,
    int version,
    boolean retired,
    String category,
    String trigger,
    RuleBound bound,
    Span period,
    RuleAction action,
    RuleBasis basisKind,
    String basis) {

  CategoryRule withVersion(int next) {
    return new CategoryRule(
        code, next, retired, category, trigger, bound, period, action, basisKind, basis);
  }

  CategoryRule retiredAs(int next) {
    return new CategoryRule(
        code, next, true, category, trigger, bound, period, action, basisKind, basis);
  }

  /** Code and version as runs and conflicts name it. */
  String name() {
    return code + "." + version;
  }
}
