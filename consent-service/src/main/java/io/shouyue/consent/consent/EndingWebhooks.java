package io.shouyue.consent.consent;

import io.shouyue.consent.erasure.ErasureOutlook.Due;
import io.shouyue.consent.purpose.Purpose;
import io.shouyue.consent.purpose.Recipient;
import io.shouyue.consent.subscription.WebhookEvent;
import io.shouyue.consent.subscription.Webhooks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells the site, and the recipients of what ended, to stop. */
@ApplicationScoped
public class EndingWebhooks implements EndingPart {
  private final Webhooks webhooks;

  EndingWebhooks(Webhooks webhooks) {
    this.webhooks = webhooks;
  }

  @Override
  public void ended(Ending ending) {
    Map<String, List<String>> recipients = recipients(ending);
    webhooks.publish(over(ending).toRecipients(recipients));
    if (ending.cause().ordersErasure() && !ending.erasure().due().isEmpty()) {
      webhooks.publish(erasure(ending).toRecipients(recipients));
    }
  }

  private static WebhookEvent over(Ending ending) {
    return switch (ending.cause()) {
      case WITHDRAWN, CANCELLED ->
          WebhookEvent.consentWithdrawn(
              ending.site(),
              ending.subject().value(),
              ending.recordRef(),
              ending.codes(),
              ending.at());
      case EXPIRED, TRANSFERRED ->
          WebhookEvent.consentExpired(
              ending.site(), ending.subject().value(), ending.codes(), ending.at());
      case RETIRED, GUARDIAN_UNANSWERED, REFUSED, SUPPLIER_ENDED ->
          WebhookEvent.purposeEnded(
              ending.site(), ending.subject().value(), ending.codes(), ending.at());
    };
  }

  private static WebhookEvent erasure(Ending ending) {
    return WebhookEvent.erasureRequested(
        ending.site(),
        ending.subject().value(),
        ending.cause().trigger(),
        ending.codes(),
        ending.erasure().due().stream().map(EndingWebhooks::due).toList(),
        ending.at());
  }

  private static WebhookEvent.Due due(Due due) {
    return new WebhookEvent.Due(due.category(), due.purposes(), due.eraseBy());
  }

  /** Who receives data for which of the purposes. */
  private static Map<String, List<String>> recipients(Ending ending) {
    Map<String, List<String>> purposes = new TreeMap<>();
    for (Purpose purpose : ending.purposes()) {
      for (Recipient recipient : purpose.definition().recipients()) {
        purposes.computeIfAbsent(recipient.code(), code -> new ArrayList<>()).add(purpose.code());
      }
    }
    return purposes;
  }
}
