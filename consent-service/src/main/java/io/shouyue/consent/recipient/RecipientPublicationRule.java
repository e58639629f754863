package io.shouyue.consent.recipient;

import io.shouyue.consent.purpose.PublicationRule;
import io.shouyue.consent.purpose.Purpose;
import io.shouyue.consent.purpose.PurposeDefinition;
import io.shouyue.consent.purpose.Recipient;
import io.shouyue.consent.recipient.RecipientDetails.Contract;
import io.shouyue.platform.error.Violation;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds the recipients of a purpose against the register: another handler gets data that rest on
 * consent by a separate one alone (PIPL 23, 39), and a contract must not be over (PIPL 21). Whom
 * the register does not know is not judged.
 */
@ApplicationScoped
class RecipientPublicationRule implements PublicationRule {
  private final RecipientService register;
  private final LegalClock clock;

  RecipientPublicationRule(RecipientService register, LegalClock clock) {
    this.register = register;
    this.clock = clock;
  }

  @Override
  public List<Violation> check(Purpose draft) {
    List<Recipient> named = draft.definition().recipients();
    List<Violation> wrong = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      String field = "recipients[" + i + "].code";
      register
          .find(draft.site(), named.get(i).code())
          .ifPresent(known -> check(draft.definition(), known, field, wrong));
    }
    return wrong;
  }

  private void check(
      PurposeDefinition purpose, RegisteredRecipient known, String field, List<Violation> wrong) {
    if (known.kind().isAnotherHandler() && purpose.restsOnGeneralConsent()) {
      wrong.add(
          new Violation(
              field,
              "separate-consent-needed",
              "向其他处理者提供须取得单独同意 · Another handler needs a separate consent (PIPL 23)"));
    }
    Contract contract = known.details().contract();
    if (contract != null && contract.isOver(clock.today())) {
      wrong.add(
          new Violation(
              field, "contract-over", "与该接收方的合同已到期 · The contract with this recipient is over"));
    }
  }
}
