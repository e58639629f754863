package io.shouyue.retention.schedule;

import io.shouyue.retention.calendar.SpanUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long records of a category are kept. */
@Schema(name = "CategoryRule")
public record CategoryRuleView(
    String code,
    int version,
    boolean retired,
    String category,
    String trigger,
    RuleBound bound,
    int amount,
    SpanUnit unit,
    RuleAction action,
    RuleBasis basisKind,
    String basis) {

  static CategoryRuleView of(CategoryRule rule) {
    return new CategoryRuleView(
        rule.code(),
        rule.version(),
        rule.retired(),
        rule.category(),
        rule.trigger(),
        rule.bound(),
        rule.period().amount(),
        rule.period().unit(),
        rule.action(),
        rule.basisKind(),
        rule.basis());
  }
}
