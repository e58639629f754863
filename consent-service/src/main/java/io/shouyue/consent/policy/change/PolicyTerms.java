package io.shouyue.consent.policy.change;

import io.shouyue.consent.policy.term.PolicyPromise;
import io.shouyue.consent.policy.term.Term;
import io.shouyue.consent.purpose.Purpose;
import io.shouyue.platform.text.Language;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a version binds a site to, from the instant it takes effect.
 *
 * @param purposes every purpose that is in force then
 * @param covered codes of those that are asked for under this document
 */
public record PolicyTerms(
    List<PurposeTerms> purposes,
    List<String> covered,
    List<TextTerms> texts,
    List<PolicyPromise> promises) {
  public PolicyTerms {
    purposes = List.copyOf(purposes);
    covered = List.copyOf(covered);
    texts = List.copyOf(texts);
    promises = List.copyOf(promises);
  }

  /** Gathers what is said in each language and what is done. */
  public static PolicyTerms of(
      Collection<Purpose> purposes,
      Collection<String> covered,
      Map<Language, List<Term>> terms,
      List<PolicyPromise> promises) {
    return new PolicyTerms(
        purposes.stream().map(PurposeTerms::of).toList(),
        covered.stream().sorted().toList(),
        terms.entrySet().stream()
            .map(entry -> TextTerms.of(entry.getKey(), entry.getValue()))
            .toList(),
        promises);
  }

  Optional<PurposeTerms> purpose(String code) {
    return purposes.stream().filter(purpose -> purpose.code().equals(code)).findFirst();
  }

  Optional<TextTerms> text(Language language) {
    return texts.stream().filter(text -> text.language() == language).findFirst();
  }
}
