package io.shouyue.consent.consent;

import io.shouyue.consent.ledger.LoggedEvent;
import io.shouyue.consent.ledger.PolicyRef;
import io.shouyue.consent.notice.NoticeContent;
import io.shouyue.consent.notice.NoticeWording;
import io.shouyue.consent.policy.PolicyService;
import io.shouyue.consent.policy.PolicyVersion;
import io.shouyue.consent.purpose.Purpose;
import io.shouyue.platform.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;

/** What a withdrawal's receipt says of the purposes it ends: as they are defined now. */
@ApplicationScoped
public class WithdrawalWording {
  private final NoticeWording wording;
  private final PolicyService policies;

  WithdrawalWording(NoticeWording wording, PolicyService policies) {
    this.wording = wording;
    this.policies = policies;
  }

  NoticeContent content(
      String site, List<Purpose> ended, List<LoggedEvent> logged, Language language) {
    PolicyRef under = Objects.requireNonNull(logged.getFirst().event().policy());
    PolicyVersion policy = policies.version(site, under.document(), under.version());
    return wording.content(policy, ended, language);
  }
}
