package io.shouyue.consent.consent;

import io.shouyue.consent.erasure.ErasureOutlook;
import io.shouyue.consent.erasure.ErasureOutlook.Need;
import io.shouyue.platform.text.Language;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a withdrawal changed, what will be erased by when, and what stays because something else
 * needs it.
 *
 * @param receipt absent when nothing was live and so nothing changed
 */
public record WithdrawalView(
    @Nullable String receipt,
    String subject,
    List<ConsequenceView> withdrawn,
    ErasureView erasure) {

  /** The rule of one purpose. */
  public record ConsequenceView(
      String purpose, List<String> categories, String retention, @Nullable LocalDate eraseBy) {}

  /** Each category of what ended is in one of the two lists. */
  public record ErasureView(List<DueView> due, List<KeptView> kept) {
    static ErasureView of(ErasureOutlook outlook, Language language) {
      return new ErasureView(
          outlook.due().stream()
              .map(
                  it ->
                      new DueView(
                          it.category(), it.purposes(), it.rule().in(language), it.eraseBy()))
              .toList(),
          outlook.kept().stream().map(it -> new KeptView(it.category(), it.neededBy())).toList());
    }
  }

  /**
   * A category that goes.
   *
   * @param rule the retention rule that ends last, in the caller's language
   * @param eraseBy the last day of keeping it, in Beijing; absent when the rule names no days
   */
  public record DueView(
      String category, List<String> purposes, String rule, @Nullable LocalDate eraseBy) {}

  /** A category that stays, and the live purposes that need it. */
  public record KeptView(String category, List<Need> neededBy) {}

  static WithdrawalView of(Withdrawal withdrawal, Language language) {
    return new WithdrawalView(
        withdrawal.receipt(),
        withdrawal.subject().value(),
        withdrawal.withdrawn().stream()
            .map(
                it ->
                    new ConsequenceView(
                        it.purpose(), it.categories(), it.retention(), it.eraseBy()))
            .toList(),
        ErasureView.of(withdrawal.erasure(), language));
  }
}
