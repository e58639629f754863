package io.shouyue.consent.subscription;

import io.shouyue.consent.column.JsonColumn;
import io.shouyue.consent.subscription.WebhookClient.Answer;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tries an endpoint with a signed event that means nothing. */
@ApplicationScoped
public class EndpointTrial {
  private final WebhookCall call;
  private final JsonColumn json;
  private final SystemClock clock;

  EndpointTrial(WebhookCall call, JsonColumn json, SystemClock clock) {
    this.call = call;
    this.json = json;
    this.clock = clock;
  }

  /** Calls it once, active or not; nothing of it is kept and nothing follows. */
  EndpointTestView run(WebhookEndpoint endpoint) {
    Instant start = clock.now();
    WebhookEvent event = WebhookEvent.endpointTest(endpoint.site(), start);
    String body = json.write(WebhookMessageView.of(event));
    try {
      Answer answer = call.post(endpoint, event.id(), body);
      return view(event, outcome(answer), answer.status(), start);
    } catch (DomainException refused) {
      return view(event, AttemptOutcome.ADDRESS_REFUSED, null, start);
    } catch (IOException unanswered) {
      return view(event, AttemptOutcome.NO_ANSWER, null, start);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return view(event, AttemptOutcome.NO_ANSWER, null, start);
    }
  }

  private static AttemptOutcome outcome(Answer answer) {
    if (answer.isSuccess()) {
      return AttemptOutcome.DELIVERED;
    }
    return answer.isGone() ? AttemptOutcome.GONE : AttemptOutcome.REFUSED;
  }

  private EndpointTestView view(
      WebhookEvent event, AttemptOutcome outcome, @Nullable Integer status, Instant start) {
    long took = Duration.between(start, clock.now()).toMillis();
    return new EndpointTestView(event.id(), outcome, status, took);
  }
}
