package io.shouyue.consent.exemption;

import io.shouyue.platform.error.Violation;
import java.util.ArrayList;
import java.util.List;

/** What a case needs before it frees anything from consent. */
final class ExemptionRules {
  private ExemptionRules() {}

  /** What is wrong with the request; empty when nothing is. */
  static List<Violation> check(ExemptionRequest request) {
    List<Violation> wrong = new ArrayList<>();
    ExemptionKind kind = request.kind();
    if (!kind.grounds().contains(request.ground())) {
      wrong.add(violation("ground", "not-a-ground-of-this-kind"));
    }
    if (request.ground() == ExemptionGround.LEGAL_DUTY && request.authority() == null) {
      wrong.add(violation("authority", "needed-for-a-legal-duty"));
    }
    if (kind == ExemptionKind.VITAL_INTEREST && request.subject() == null) {
      wrong.add(violation("subject", "needed-in-an-emergency"));
    }
    if (kind == ExemptionKind.ANONYMISED_DATA && request.certificate() == null) {
      wrong.add(violation("certificate", "anonymisation-not-certified"));
    }
    if (!request.validUntil().isAfter(request.validFrom())) {
      wrong.add(violation("validUntil", "not-after-its-start"));
    }
    return wrong;
  }

  private static Violation violation(String field, String code) {
    return new Violation(field, code, code.replace('-', ' '));
  }
}
