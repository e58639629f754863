package io.shouyue.consent.consent;

import io.shouyue.consent.ConsentError;
import io.shouyue.consent.ConsentException;
import io.shouyue.consent.ledger.LoggedEvent;
import io.shouyue.consent.notice.NoticeContent;
import io.shouyue.consent.notice.NoticeWording;
import io.shouyue.consent.policy.PolicyService;
import io.shouyue.consent.policy.PolicyVersion;
import io.shouyue.consent.purpose.Purpose;
import io.shouyue.platform.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a receipt without a notice says of its purposes: as they are defined now. */
@ApplicationScoped
public class ReceiptWording {
  private final NoticeWording wording;
  private final PolicyService policies;

  ReceiptWording(NoticeWording wording, PolicyService policies) {
    this.wording = wording;
    this.policies = policies;
  }

  /** The purposes in that language, under the policy of the first of the events that has one. */
  public NoticeContent content(
      String site, List<Purpose> purposes, List<LoggedEvent> logged, Language language) {
    return wording.content(policy(site, logged), purposes, language);
  }

  /**
   * The policy that the first consent stood under. What was imported may not say; then the receipt
   * refers to one that is in force now, and nothing is imported into a site that has none.
   */
  private PolicyVersion policy(String site, List<LoggedEvent> logged) {
    return logged.stream()
        .map(it -> it.event().policy())
        .filter(Objects::nonNull)
        .findFirst()
        .map(under -> policies.version(site, under.document(), under.version()))
        .or(() -> inForce(site))
        .orElseThrow(() -> new ConsentException(ConsentError.POLICY_NOT_PUBLISHED));
  }

  private Optional<PolicyVersion> inForce(String site) {
    return policies.policies(site).stream()
        .flatMap(it -> policies.effective(site, it.document()).stream())
        .findFirst();
  }
}
