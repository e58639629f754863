package io.shouyue.consent.exemption;

import io.shouyue.platform.error.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a case needs before it frees anything from consent. */
final class ExemptionRules {
  private static final Map<String, String> MESSAGES =
      Map.of(
          "not-a-ground-of-this-kind", "该例外不能以此为依据 · This exception cannot rest on that ground",
          "needed-for-a-legal-duty", "法定义务须注明提出要求的机关 · A legal duty names the authority",
          "needed-in-an-emergency", "紧急情形须注明当事人 · An emergency names the person",
          "anonymisation-not-certified",
              "须附匿名化证明，去标识化不足 · Needs the certificate of an anonymisation; de-identified is not enough",
          "certificate-unknown", "没有签发过该证明 · No such certificate was issued",
          "not-after-its-start", "截止时间须晚于起始时间 · It ends before it begins");

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
      wrong.add(uncertified("anonymisation-not-certified"));
    }
    if (!request.validUntil().isAfter(request.validFrom())) {
      wrong.add(violation("validUntil", "not-after-its-start"));
    }
    return wrong;
  }

  /** What is wrong with the certificate of an anonymisation. */
  static Violation uncertified(String code) {
    return violation("certificate", code);
  }

  private static Violation violation(String field, String code) {
    return new Violation(field, code, MESSAGES.getOrDefault(code, code));
  }
}
