package io.shouyue.consent.policy;

import io.shouyue.consent.ConsentException;
import io.shouyue.consent.policy.diff.PolicyDiff;
import io.shouyue.consent.policy.outline.Outline;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/** Reads texts clause by clause, and compares any two versions of a document. */
@ApplicationScoped
public class PolicyComparisons {
  private final PolicyHtml html;

  PolicyComparisons(PolicyHtml html) {
    this.html = html;
  }

  /** The clauses of a version in that language, in which it must be written. */
  public Outline outline(PolicyVersion version, Language language) {
    String text = Objects.requireNonNull(version.text().in(language));
    return Outline.ofHtml(html.body(version.format(), text));
  }

  /**
   * What changed from one version to another, in the wished language or else in one that both are
   * written in; {@link CommonError#NOT_ACCEPTABLE} when there is none.
   */
  public PolicyComparison compare(
      Policy policy, PolicyVersion from, PolicyVersion to, Language wished) {
    Language language = common(from.text(), to.text(), wished);
    return new PolicyComparison(
        policy,
        from.version(),
        to.version(),
        language,
        PolicyDiff.of(outline(from, language), outline(to, language)));
  }

  private static Language common(PolicyText from, PolicyText to, Language wished) {
    Language first = from.available(wished);
    if (to.in(first) != null) {
      return first;
    }
    Language second = to.available(wished);
    if (from.in(second) != null) {
      return second;
    }
    throw new ConsentException(CommonError.NOT_ACCEPTABLE);
  }
}
