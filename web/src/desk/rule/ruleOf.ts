import type { NewRetentionRule, RetentionRule } from '../../api/setup';

/** The rule of a cancellation as its next version would say it. */
export function ruleOf(rule: RetentionRule): NewRetentionRule {
  const { manualReview, askSite, graceDays, holdDays, evidenceMonths, lines } = rule;
  return {
    manualReview,
    askSite,
    graceDays,
    holdDays,
    evidenceMonths,
    lines: lines.map(({ field, basisKind, basis, amount, unit }) => ({
      field,
      basisKind,
      basis,
      amount,
      unit,
    })),
  };
}
