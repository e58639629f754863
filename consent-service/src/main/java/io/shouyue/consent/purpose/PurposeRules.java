package io.shouyue.consent.purpose;

import io.shouyue.platform.error.Violation;
import java.util.ArrayList;
import java.util.List;

/** What the law wants of a purpose before anyone is asked (PIPL 13, 17, 23, 29, 30, 39). */
final class PurposeRules {
  private PurposeRules() {}

  /** What is wrong; empty when it may stand. */
  static List<Violation> check(PurposeDefinition purpose) {
    List<Violation> wrong = new ArrayList<>();
    separateConsent(purpose, wrong);
    sensitive(purpose, wrong);
    told(purpose, wrong);
    if (purpose.automatedDecision() != AutomatedDecision.NONE
        && purpose.nonPersonalised() == null) {
      wrong.add(violation("nonPersonalised", "needed-for-profiling"));
    }
    return wrong;
  }

  private static void separateConsent(PurposeDefinition purpose, List<Violation> wrong) {
    if (purpose.separateConsent().isNeeded() && !purpose.restsOnConsent()) {
      wrong.add(violation("separateConsent", "needs-consent-basis"));
    }
  }

  private static void sensitive(PurposeDefinition purpose, List<Violation> wrong) {
    if (!purpose.sensitive()) {
      return;
    }
    if (purpose.necessityAndImpact() == null) {
      wrong.add(violation("necessityAndImpact", "needed-for-sensitive"));
    }
    if (purpose.restsOnGeneralConsent()) {
      wrong.add(violation("separateConsent", "needed-for-sensitive"));
    }
  }

  private static void told(PurposeDefinition purpose, List<Violation> wrong) {
    if (purpose.separateConsent() == SeparateConsent.SHARE && purpose.recipients().isEmpty()) {
      wrong.add(violation("recipients", "needed-for-share"));
    }
    if (purpose.separateConsent() == SeparateConsent.EXPORT && purpose.destinations().isEmpty()) {
      wrong.add(violation("destinations", "needed-for-export"));
    }
    if (purpose.restsOnGeneralConsent() && !purpose.destinations().isEmpty()) {
      wrong.add(violation("separateConsent", "needed-abroad"));
    }
    if (!purpose.restsOnConsent() && purpose.validityDays() != null) {
      wrong.add(violation("validityDays", "only-for-consent"));
    }
  }

  private static Violation violation(String field, String code) {
    return new Violation(field, code, MESSAGES.getOrDefault(code, code));
  }

  private static final java.util.Map<String, String> MESSAGES =
      java.util.Map.of(
          "needed-for-profiling",
              "自动化决策必须提供不针对个人特征的选项 · Automated decisions need an option without a profile (PIPL 24)",
          "needs-consent-basis", "单独同意只适用于以同意为依据的目的 · Separate consent needs consent as its basis",
          "needed-for-sensitive", "处理敏感个人信息必须说明 · Sensitive data need this (PIPL 29, 30)",
          "needed-for-share", "提供给他人必须列明接收方 · Sharing needs a recipient (PIPL 23)",
          "needed-for-export", "出境必须列明境外接收方 · Export needs a destination (PIPL 39)",
          "needed-abroad", "以同意为依据的出境须取得单独同意 · Consent to export is separate (PIPL 39)",
          "only-for-consent", "仅同意有有效期 · Only a consent has a validity");
}
