package io.shouyue.consent.subscription;

import io.shouyue.consent.subject.Subject;
import io.shouyue.consent.subject.SubjectPart;
import io.shouyue.consent.subject.SubjectState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Forgets what was told of a person who is erased. */
@ApplicationScoped
public class WebhookPart implements SubjectPart {
  private final PgWebhookEventStore events;

  WebhookPart(PgWebhookEventStore events) {
    this.events = events;
  }

  @Override
  public Map<String, Map<String, Long>> erase(List<Subject> subjects) {
    return Map.of("webhookEvents", events.erase(subjects.getFirst().site(), Subject.ids(subjects)));
  }

  @Override
  public long remaining(List<Subject> subjects, SubjectState state) {
    return state == SubjectState.ERASED
        ? events.naming(subjects.getFirst().site(), Subject.ids(subjects))
        : 0;
  }
}
