package io.shouyue.consent.subscription;

import io.shouyue.consent.ActLog;
import io.shouyue.consent.ConsentError;
import io.shouyue.consent.ConsentException;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was told, how it went, and telling it again. */
@ApplicationScoped
public class EventService {
  private final PgWebhookEventStore events;
  private final PgDeliveryLog log;
  private final PgDeliveryQueue queue;
  private final WebhookEndpointRepository endpoints;
  private final ActLog acts;

  EventService(
      PgWebhookEventStore events,
      PgDeliveryLog log,
      PgDeliveryQueue queue,
      WebhookEndpointRepository endpoints,
      ActLog acts) {
    this.events = events;
    this.log = log;
    this.queue = queue;
    this.endpoints = endpoints;
    this.acts = acts;
  }

  /** Events of the site before that id, newest first. */
  List<StoredEvent> before(String site, EventsRequest query, String id, int limit) {
    return events.before(site, query, id, limit);
  }

  /** One event; {@link CommonError#NOT_FOUND} for another site's, or one forgotten by now. */
  StoredEvent require(String site, String id) {
    return events
        .find(site, Ids.require(IdKind.MESSAGE, id))
        .orElseThrow(() -> new ConsentException(CommonError.NOT_FOUND));
  }

  /** How each endpoint has been told of these events. */
  List<DeliveryStatus> deliveries(String site, List<StoredEvent> of) {
    return events.deliveries(site, of.stream().map(StoredEvent::id).toList());
  }

  /** Every attempt to tell one event to one endpoint. */
  List<Attempt> attempts(DeliveryStatus delivery, String site) {
    return log.of(site, delivery.event(), delivery.endpoint());
  }

  /**
   * Tells the event again, with its old id and a signature of now. An endpoint that still waits for
   * it is left alone; one of the site's own that was made later is told for the first time.
   */
  @Transactional
  void redeliver(String site, String id, @Nullable String endpoint) {
    StoredEvent event = require(site, id);
    List<WebhookEndpoint> wanted =
        endpoint == null
            ? endpoints.wanting(site, event.type()).stream()
                .filter(WebhookEndpoint::isActive)
                .toList()
            : List.of(active(site, endpoint));
    for (WebhookEndpoint one : wanted) {
      queue.again(one, id);
      if (one.recipient() == null) {
        queue.add(one, id, "again/" + id, null);
      }
    }
    acts.record(site, "webhook-event.redelivered", id);
  }

  private WebhookEndpoint active(String site, String id) {
    WebhookEndpoint endpoint =
        endpoints.one(site, id).orElseThrow(() -> new ConsentException(CommonError.NOT_FOUND));
    if (!endpoint.isActive()) {
      throw ConsentException.at("endpoint", ConsentError.ENDPOINT_DISABLED);
    }
    return endpoint;
  }
}
