package io.shouyue.consent.consent;

import io.shouyue.platform.id.SubjectId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a withdrawal changed.
 *
 * @param receipt null when nothing was live and so nothing changed
 */
public record Withdrawal(@Nullable String receipt, SubjectId subject, List<Consequence> withdrawn) {

  /**
   * What follows for one purpose (PIPL 47(3)).
   *
   * @param retention the rule as people read it
   * @param eraseBy the last day by which the categories are erased; null when the rule names none
   */
  public record Consequence(
      String purpose, List<String> categories, String retention, @Nullable LocalDate eraseBy) {}
}
