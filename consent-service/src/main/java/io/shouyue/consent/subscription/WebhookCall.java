package io.shouyue.consent.subscription;

import io.shouyue.consent.ConsentException;
import io.shouyue.consent.subscription.WebhookClient.Answer;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One signed call by <a
 * href="https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md">Standard
 * Webhooks</a>. While a secret is being changed the signature header holds two, apart by a space.
 */
@ApplicationScoped
public class WebhookCall {
  private final WebhookTargets targets;
  private final WebhookSecrets secrets;
  private final WebhookClient client;
  private final SystemClock clock;

  WebhookCall(
      WebhookTargets targets, WebhookSecrets secrets, WebhookClient client, SystemClock clock) {
    this.targets = targets;
    this.secrets = secrets;
    this.client = client;
    this.clock = clock;
  }

  /**
   * Posts the body under that message id and waits for the answer.
   *
   * @throws ConsentException address-refused, when the name leads nowhere or where it must not
   * @throws IOException when there is no answer in time
   */
  Answer post(WebhookEndpoint endpoint, String message, String body)
      throws IOException, InterruptedException {
    WebhookTarget target = targets.check(endpoint.url());
    Instant now = clock.now();
    String signatures =
        secrets.live(endpoint, now).stream()
            .map(secret -> WebhookSignature.sign(secret, message, now, body))
            .collect(Collectors.joining(" "));
    return client.post(
        target,
        Map.of(
            "webhook-id", message,
            "webhook-timestamp", Long.toString(now.getEpochSecond()),
            "webhook-signature", signatures),
        body);
  }
}
