package io.shouyue.consent.policy;

import io.shouyue.consent.policy.change.PolicyTerms;
import io.shouyue.consent.policy.change.Renewal;
import io.shouyue.consent.policy.change.TermsChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What publishing a version brought about.
 *
 * @param before number of the version it was held against; null for the first
 * @param changes against that one, in words
 * @param people with a live consent that has to be given anew, when it was published
 */
public record PolicyEffect(
    @Nullable Integer before,
    PolicyTerms terms,
    List<TermsChange> changes,
    Renewal renewal,
    long people) {
  public PolicyEffect {
    changes = List.copyOf(changes);
  }
}
