package io.shouyue.consent.policy;

import io.shouyue.consent.policy.change.MaterialChange;
import io.shouyue.consent.policy.change.TermsChange;
import io.shouyue.platform.text.LocalText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a version changes against the one before it.
 *
 * @param comparedWith number of that one; null for the first
 * @param reconsent purposes whose consent is wanted anew; {@code *} for every one
 * @param told purposes that are shown again and not asked for
 * @param people with a live consent that is wanted anew
 */
public record PolicyEffectView(
    @Nullable Integer comparedWith,
    List<ChangeView> changes,
    List<String> reconsent,
    List<String> told,
    List<PolicyPromiseView> promises,
    long people) {
  /** One change. */
  public record ChangeView(
      MaterialChange kind, String aspect, @Nullable String purpose, LocalText text) {
    static ChangeView of(TermsChange change) {
      return new ChangeView(change.kind(), change.aspect(), change.purpose(), change.text());
    }
  }

  static PolicyEffectView of(PolicyEffect effect) {
    return new PolicyEffectView(
        effect.before(),
        effect.changes().stream().map(ChangeView::of).toList(),
        effect.renewal().purposes(),
        effect.renewal().told(),
        effect.terms().promises().stream().map(PolicyPromiseView::of).toList(),
        effect.people());
  }
}
