package io.shouyue.retention.site;

import io.shouyue.retention.calendar.Span;
import io.shouyue.retention.calendar.SpanUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happens after a cancellation. */
@Schema(name = "RetentionRule")
public record RetentionRuleView(
    String code,
    int version,
    boolean manualReview,
    int holdDays,
    int evidenceMonths,
    List<Line> lines) {

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
        rule.holdDays(),
        rule.evidenceMonths(),
        rule.lines().stream().map(line -> Line.of(line, rule.holdDays())).toList());
  }
}
