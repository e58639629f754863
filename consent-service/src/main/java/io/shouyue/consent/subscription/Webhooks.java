package io.shouyue.consent.subscription;

import io.shouyue.platform.data.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells sites what happened, after the transaction in which it happened. */
@ApplicationScoped
public class Webhooks {
  static final String TOPIC = "webhook";

  private final Outbox outbox;
  private final PgListeningStore listening;

  Webhooks(Outbox outbox, PgListeningStore listening) {
    this.outbox = outbox;
    this.listening = listening;
  }

  /**
   * Remembers the event in the caller's transaction, when the site has an endpoint for it at all:
   * it is told if and only if that transaction commits.
   */
  public void publish(WebhookEvent event) {
    publish(List.of(event));
  }

  /** Remembers those of the events that their sites listen to, by one statement for all of them. */
  public void publish(List<WebhookEvent> events) {
    Map<Kind, Boolean> wanted = new HashMap<>();
    outbox.append(
        events.stream()
            .filter(event -> wanted.computeIfAbsent(Kind.of(event), this::listens))
            .map(Webhooks::entry)
            .toList());
  }

  private boolean listens(Kind kind) {
    return listening.listens(kind.site(), kind.type());
  }

  private static Outbox.Entry entry(WebhookEvent event) {
    String subject = event.subject();
    return new Outbox.Entry(TOPIC, subject == null ? event.site() : subject, event);
  }

  private record Kind(String site, String type) {
    static Kind of(WebhookEvent event) {
      return new Kind(event.site(), event.type());
    }
  }
}
