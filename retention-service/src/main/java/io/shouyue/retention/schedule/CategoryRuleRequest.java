package io.shouyue.retention.schedule;

import io.shouyue.retention.calendar.Span;
import io.shouyue.retention.calendar.SpanUnit;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The next version of a category rule.
 *
 * @param code left out: made of category and trigger
 * @param bound left out: {@code AT_MOST}
 */
@Schema(name = "NewCategoryRule")
public record CategoryRuleRequest(
    @Nullable @Pattern(regexp = "[a-z][a-z0-9-]{2,79}") String code,
    @NotNull @Pattern(regexp = "[a-z][a-z0-9_]{0,63}") String category,
    @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,63}") String trigger,
    @Nullable RuleBound bound,
    @Min(1) @Max(12_000) int amount,
    @NotNull SpanUnit unit,
    @NotNull RuleAction action,
    @NotNull RuleBasis basisKind,
    @NotBlank @Size(max = 300) String basis) {

  CategoryRule toRule() {
    RuleBound side = bound == null ? RuleBound.AT_MOST : bound;
    return new CategoryRule(
        code == null ? named() : code,
        1,
        false,
        category,
        trigger,
        side,
        new Span(amount, unit),
        action,
        basisKind,
        basis);
  }

  private String named() {
    return category.replace('_', '-') + "-" + trigger;
  }
}
