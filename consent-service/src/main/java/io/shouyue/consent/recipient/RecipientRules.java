package io.shouyue.consent.recipient;

import io.shouyue.consent.recipient.RecipientDetails.Contract;
import io.shouyue.consent.recipient.RecipientDetails.Place;
import io.shouyue.platform.error.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What has to be known of a recipient before it gets anything (PIPL 21, 38). */
final class RecipientRules {
  private static final Map<String, String> MESSAGES =
      Map.of(
          "needed-for-a-processor", "受托处理须有合同 · A processor needs a contract (PIPL 21)",
          "only-for-a-processor", "仅受托人可有转委托 · Only a processor has sub-processors (PIPL 21)",
          "before-its-start", "合同截止日不得早于起始日 · It ends before it begins",
          "needed-abroad", "境外接收方须列明所在地 · A recipient abroad needs a place (PIPL 38)",
          "needed-for-the-mechanism",
              "须注明评估、认证或备案编号 · The mechanism needs its reference (PIPL 38)");

  private RecipientRules() {}

  /** What is wrong; empty when it may stand. */
  static List<Violation> check(RegisteredRecipient recipient) {
    List<Violation> wrong = new ArrayList<>();
    RecipientDetails details = recipient.details();
    Contract contract = details.contract();
    if (recipient.kind() == RecipientKind.PROCESSOR && contract == null) {
      wrong.add(violation("contract", "needed-for-a-processor"));
    }
    if (recipient.kind() != RecipientKind.PROCESSOR && !details.subProcessors().isEmpty()) {
      wrong.add(violation("subProcessors", "only-for-a-processor"));
    }
    if (contract != null
        && contract.until() != null
        && contract.until().isBefore(contract.from())) {
      wrong.add(violation("contract.until", "before-its-start"));
    }
    if (recipient.kind() == RecipientKind.OVERSEAS && details.destinations().isEmpty()) {
      wrong.add(violation("destinations", "needed-abroad"));
    }
    if (details.destinations().stream().anyMatch(RecipientRules::lacksReference)) {
      wrong.add(violation("destinations.reference", "needed-for-the-mechanism"));
    }
    return wrong;
  }

  private static boolean lacksReference(Place place) {
    return place.mechanism() != ExportMechanism.EXEMPT && place.reference() == null;
  }

  private static Violation violation(String field, String code) {
    return new Violation(field, code, MESSAGES.getOrDefault(code, code));
  }
}
