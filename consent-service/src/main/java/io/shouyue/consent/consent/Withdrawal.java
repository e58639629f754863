package io.shouyue.consent.consent;

import io.shouyue.consent.erasure.ErasureOutlook;
import io.shouyue.consent.purpose.Purpose;
import io.shouyue.consent.purpose.Retention;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.text.Language;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a withdrawal changed.
 *
 * @param receipt null when nothing was live and so nothing changed
 * @param erasure what goes and what stays, over all purposes that ended
 */
public record Withdrawal(
    @Nullable String receipt,
    SubjectId subject,
    List<Consequence> withdrawn,
    ErasureOutlook erasure) {

  /**
   * What the rule of one purpose says (PIPL 47(3)).
   *
   * @param retention the rule as people read it
   * @param eraseBy the last day by which the rule lets its data be kept; null when it names none
   */
  public record Consequence(
      String purpose, List<String> categories, String retention, @Nullable LocalDate eraseBy) {}

  static Withdrawal of(Ending ending, Language language, LocalDate today) {
    return new Withdrawal(
        ending.receipt(),
        ending.subject(),
        ending.purposes().stream().map(purpose -> consequence(purpose, language, today)).toList(),
        ending.erasure());
  }

  private static Consequence consequence(Purpose purpose, Language language, LocalDate today) {
    Retention retention = purpose.definition().retention();
    Integer days = retention.days();
    return new Consequence(
        purpose.code(),
        purpose.definition().categories(),
        retention.text().in(language),
        days == null ? null : today.plusDays(days));
  }
}
