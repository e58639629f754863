package io.shouyue.consent.notice;

import io.shouyue.consent.purpose.AutomatedDecision;
import io.shouyue.consent.purpose.Destination;
import io.shouyue.consent.purpose.LegalBasis;
import io.shouyue.consent.purpose.Purpose;
import io.shouyue.consent.purpose.PurposeDefinition;
import io.shouyue.consent.purpose.Recipient;
import io.shouyue.consent.purpose.SeparateConsent;
import io.shouyue.platform.text.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One purpose as shown, in the language of the notice (PIPL 17, 23, 24, 30, 39).
 *
 * @param nonPersonalised what people get who want no profile made of them
 */
public record NoticeItem(
    String purpose,
    int version,
    Ask ask,
    LegalBasis basis,
    String title,
    String text,
    List<String> categories,
    String method,
    boolean sensitive,
    @Nullable String necessityAndImpact,
    boolean necessary,
    SeparateConsent separateConsent,
    List<ShownRecipient> recipients,
    List<ShownDestination> destinations,
    String retention,
    @Nullable Integer validityDays,
    @Nullable AutomatedDecision automatedDecision,
    @Nullable String nonPersonalised) {

  /** A recipient as shown. */
  public record ShownRecipient(
      String code,
      String name,
      String contact,
      String purpose,
      String method,
      List<String> categories) {
    static ShownRecipient of(Recipient recipient, Language language) {
      return new ShownRecipient(
          recipient.code(),
          recipient.name(),
          recipient.contact(),
          recipient.purpose().in(language),
          recipient.method().in(language),
          recipient.categories());
    }
  }

  /** A destination abroad as shown. */
  public record ShownDestination(
      String code,
      String country,
      String recipient,
      String contact,
      String safeguards,
      String risks) {
    static ShownDestination of(Destination destination, Language language) {
      return new ShownDestination(
          destination.code(),
          destination.country(),
          destination.recipient(),
          destination.contact(),
          destination.safeguards().in(language),
          destination.risks().in(language));
    }
  }

  /** The purpose as shown in that language. */
  public static NoticeItem of(Purpose purpose, Language language) {
    PurposeDefinition it = purpose.definition();
    return new NoticeItem(
        purpose.code(),
        purpose.version(),
        it.restsOnConsent() ? Ask.CONSENT : Ask.NOTICE,
        it.legalBasis(),
        it.title().in(language),
        it.text().in(language),
        it.categories(),
        it.method().in(language),
        it.sensitive(),
        it.necessityAndImpact() == null ? null : it.necessityAndImpact().in(language),
        it.necessary(),
        it.separateConsent(),
        it.recipients().stream().map(r -> ShownRecipient.of(r, language)).toList(),
        it.destinations().stream().map(d -> ShownDestination.of(d, language)).toList(),
        it.retention().text().in(language),
        it.validityDays(),
        it.automatedDecision(),
        it.nonPersonalised() == null ? null : it.nonPersonalised().in(language));
  }
}
