package io.shouyue.retention.schedule;

import io.shouyue.retention.calendar.Span;
import io.shouyue.retention.calendar.SpanUnit;
import io.shouyue.retention.site.BasisKind;
import io.shouyue.retention.site.RetentionRule;
import io.shouyue.retention.site.RuleLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The next version of a site's rule; fields without a line are erased at completion.
 *
 * @param graceDays how long a person may take a cancellation back; left out, not at all
 */
@Schema(name = "NewRetentionRule")
public record RetentionRuleRequest(
    boolean manualReview,
    boolean askSite,
    @Min(0) @Max(7) int graceDays,
    @Min(1) @Max(3660) int holdDays,
    @Min(1) @Max(240) int evidenceMonths,
    @NotNull @Size(max = 100) List<@NotNull @Valid Line> lines) {

  /** A field that may be kept, and why. */
  @Schema(name = "NewRetentionRuleLine")
  public record Line(
      @NotNull @Pattern(regexp = "[A-Za-z][A-Za-z0-9]{0,39}") String field,
      @NotNull BasisKind basisKind,
      @NotBlank @Size(max = 300) String basis,
      @Min(1) @Max(12_000) int amount,
      @NotNull SpanUnit unit) {

    RuleLine toLine() {
      return new RuleLine(field, basisKind, basis, new Span(amount, unit));
    }
  }

  RetentionRule toRule() {
    return new RetentionRule(
        1,
        manualReview,
        askSite,
        graceDays,
        holdDays,
        evidenceMonths,
        lines.stream().map(Line::toLine).toList());
  }
}
