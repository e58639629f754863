package io.shouyue.consent.release;

import io.shouyue.consent.ConsentError;
import io.shouyue.consent.ConsentException;
import io.shouyue.consent.decision.DecisionRequest;
import io.shouyue.consent.decision.DecisionService;
import io.shouyue.consent.decision.Reason;
import io.shouyue.consent.purpose.Purpose;
import io.shouyue.consent.purpose.PurposeService;
import io.shouyue.consent.purpose.SeparateConsent;
import io.shouyue.platform.error.Violation;
import io.shouyue.platform.web.subject.NamedSubject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Whether the ground of a release covers it now: what decisions say of the purpose and the
 * categories, so that a refusal, a restriction or an ended account stops this, too.
 */
@ApplicationScoped
class ReleaseRules {
  private final PurposeService purposes;
  private final DecisionService decisions;

  ReleaseRules(PurposeService purposes, DecisionService decisions) {
    this.purposes = purposes;
    this.decisions = decisions;
  }

  /**
   * The purpose of the release.
   *
   * @throws ConsentException {@link ConsentError#RELEASE_NOT_COVERED} with the decision's reason
   */
  Purpose requireCovered(ContactRelease release) {
    Purpose purpose =
        purposes.inForce(release.site(), List.of(release.purpose())).get(release.purpose());
    if (purpose == null) {
      throw ConsentException.at("purpose", ConsentError.PURPOSE_UNKNOWN);
    }
    if (release.ground() == ReleaseGround.SEPARATE_CONSENT
        && purpose.definition().separateConsent() != SeparateConsent.SHARE) {
      throw notCovered("ground", "no-separate-consent");
    }
    Reason reason =
        decisions.reason(
            release.site(),
            new DecisionRequest(
                new NamedSubject(release.subject().value(), null),
                release.purpose(),
                release.categories(),
                null,
                null,
                null));
    if (reason != release.ground().covering()) {
      throw notCovered("purpose", reason.code());
    }
    return purpose;
  }

  private static ConsentException notCovered(String field, String code) {
    return new ConsentException(
        ConsentError.RELEASE_NOT_COVERED,
        new Violation(field, code, "依据不足以支持该提供 · The ground does not cover it"));
  }
}
