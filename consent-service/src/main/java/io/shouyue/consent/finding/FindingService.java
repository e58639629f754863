package io.shouyue.consent.finding;

import io.shouyue.consent.peer.RetentionPeer;
import io.shouyue.consent.policy.PolicyComparisons;
import io.shouyue.consent.policy.PolicyService;
import io.shouyue.consent.policy.PolicyVersion;
import io.shouyue.consent.purpose.PurposeService;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.text.Language;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads versions of policies against the rules of their site. Changes nothing. */
@ApplicationScoped
public class FindingService {
  private final PolicyService policies;
  private final PolicyComparisons texts;
  private final PurposeService purposes;
  private final RetentionPeer retention;
  private final FindingReader reader = new FindingReader();

  FindingService(
      PolicyService policies,
      PolicyComparisons texts,
      PurposeService purposes,
      RetentionPeer retention) {
    this.policies = policies;
    this.texts = texts;
    this.purposes = purposes;
    this.retention = retention;
  }

  /**
   * What is found in a version, draft or not, in the wished language or else the one it is written
   * in; {@link CommonError#NOT_FOUND} when there is none.
   */
  Findings read(String site, String document, int version, Language wished) {
    PolicyVersion found = policies.version(site, document, version);
    Language language = found.text().available(wished);
    Language other = language == Language.EN ? Language.ZH_CN : Language.EN;
    return reader.read(
        document,
        version,
        language,
        texts.outline(found, language),
        found.text().in(other) == null ? null : texts.outline(found, other),
        new RulesInForce(
            purposes.published(site), retention.promises(site), retention.holdDays(site)));
  }
}
