package io.shouyue.consent.subscription;

import io.shouyue.consent.subject.Subject;
import io.shouyue.consent.subject.SubjectPart;
import io.shouyue.consent.subject.SubjectState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Forgets what was told of a person who is erased. */
@ApplicationScoped
public class WebhookPart implements SubjectPart {
  private final PgWebhookEventStore events;

  WebhookPart(PgWebhookEventStore events) {
    this.events = events;
  }

  @Override
  public Map<String, Long> erase(Subject subject) {
    return Map.of("webhookEvents", events.erase(subject.site(), subject.id()));
  }

  @Override
  public long remaining(Subject subject, SubjectState state) {
    return state == SubjectState.ERASED ? events.naming(subject.site(), subject.id()) : 0;
  }
}
