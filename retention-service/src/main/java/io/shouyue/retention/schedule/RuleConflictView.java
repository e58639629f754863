package io.shouyue.retention.schedule;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Two rules in force that cannot both be kept.
 *
 * @param state {@code OPEN} while records wait for the officer, {@code DECIDED}, or {@code
 *     RESTRICTED} where the law's period outlasts the purpose and nobody has to choose
 */
@Schema(name = "RuleConflict")
public record RuleConflictView(
    String id,
    RuleConflict.Kind kind,
    String category,
    String trigger,
    String state,
    CategoryRuleView first,
    CategoryRuleView second,
    @Nullable Decided decision) {

  /** The officer's word. */
  @Schema(name = "RuleDecision")
  public record Decided(String rule, String reason, Instant at, String by) {}

  static RuleConflictView of(RuleConflict conflict) {
    RuleConflict.Decision made = conflict.decision();
    return new RuleConflictView(
        conflict.id(),
        conflict.kind(),
        conflict.first().category(),
        conflict.first().trigger(),
        state(conflict),
        CategoryRuleView.of(conflict.first()),
        CategoryRuleView.of(conflict.second()),
        made == null ? null : new Decided(made.rule(), made.reason(), made.at(), made.by()));
  }

  private static String state(RuleConflict conflict) {
    if (conflict.kind() == RuleConflict.Kind.FLOOR_ABOVE_CEILING) {
      return "RESTRICTED";
    }
    return conflict.isOpen() ? "OPEN" : "DECIDED";
  }
}
