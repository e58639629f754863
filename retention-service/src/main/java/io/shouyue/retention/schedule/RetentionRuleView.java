package io.shouyue.retention.schedule;

import io.shouyue.retention.calendar.Span;
import io.shouyue.retention.calendar.SpanUnit;
import io.shouyue.retention.site.BasisKind;
import io.shouyue.retention.site.RetentionRule;
import io.shouyue.retention.site.RuleLine;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A retention rule: what happens after a cancellation (code {@code cancellation}), or how long
 * records of one category are kept.
 *
 * @param category of a category's rule; the other members are those of the cancellation's
 */
@Schema(name = "RetentionRule")
public record RetentionRuleView(
    String code,
    int version,
    boolean manualReview,
    boolean askSite,
    int graceDays,
    int holdDays,
    int evidenceMonths,
    List<Line> lines,
    @Nullable CategoryRuleView category) {

  /**
   * A field that may be kept, and why.
   *
   * @param exceedsBasis whether the promised days are plainly more than the basis asks for
   */
  @Schema(name = "RetentionRuleLine")
  public record Line(
      String field,
      BasisKind basisKind,
      String basis,
      int amount,
      SpanUnit unit,
      boolean exceedsBasis) {

    static Line of(RuleLine line, int holdDays) {
      Span basis = line.basisPeriod();
      return new Line(
          line.field(),
          line.basisKind(),
          line.basis(),
          basis.amount(),
          basis.unit(),
          line.isExceededBy(holdDays));
    }
  }

  static RetentionRuleView of(RetentionRule rule) {
    return new RetentionRuleView(
        "cancellation",
        rule.version(),
        rule.manualReview(),
        rule.askSite(),
        rule.graceDays(),
        rule.holdDays(),
        rule.evidenceMonths(),
        rule.lines().stream().map(line -> Line.of(line, rule.holdDays())).toList(),
        null);
  }

  static RetentionRuleView of(CategoryRule rule) {
    return new RetentionRuleView(
        rule.code(), rule.version(), false, false, 0, 0, 0, List.of(), CategoryRuleView.of(rule));
  }
}
