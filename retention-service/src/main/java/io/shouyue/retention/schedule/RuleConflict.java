package io.shouyue.retention.schedule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Two rules in force that cannot both be kept.
 *
 * @param id names both rules with their versions, so that a new version asks again
 * @param decision the officer's; null while there is none
 */
public record RuleConflict(
    String id, Kind kind, CategoryRule first, CategoryRule second, @Nullable Decision decision) {

  /** What is wrong. */
  public enum Kind {
    /** Both end the same records' life, at different times or in different ways. */
    DIFFERENT_ENDS,
    /**
     * The law asks to keep longer than the purpose lasts: in between, storage and security only.
     */
    FLOOR_ABOVE_CEILING
  }

  /**
   * Which rule counts.
   *
   * @param rule its code
   */
  public record Decision(String rule, String reason, Instant at, String by) {}

  static String id(CategoryRule first, CategoryRule second) {
    return first.name() + "~" + second.name();
  }

  /** Whether records wait for the officer. */
  boolean isOpen() {
    return kind == Kind.DIFFERENT_ENDS && decision == null;
  }

  /** Whether this rule lost against the other. */
  boolean overrules(CategoryRule rule) {
    return kind == Kind.DIFFERENT_ENDS
        && decision != null
        && (rule.equals(first) || rule.equals(second))
        && !decision.rule().equals(rule.code());
  }
}
