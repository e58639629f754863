package io.shouyue.consent.subscription;

import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Pending rows of {@code webhook_delivery} as a queue with leases, in order for each subject. */
@ApplicationScoped
@Transactional
public class PgDeliveryQueue {
  private final Jdbi jdbi;
  private final SystemClock clock;

  PgDeliveryQueue(Jdbi jdbi, SystemClock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /**
   * Adds an event for an endpoint.
   *
   * @param body what it is told; null for the event's own body
   */
  void add(WebhookEndpoint endpoint, String event, String orderingKey, @Nullable String body) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO webhook_delivery (site, endpoint, event, ordering_key, state, body,
                                                  not_before)
                    VALUES (:site, :endpoint, :event, :key, 'PENDING', :body, :now)
                    ON CONFLICT ON CONSTRAINT webhook_delivery_event_uq DO NOTHING
                    """)
                .bind("site", endpoint.site())
                .bind("endpoint", endpoint.id())
                .bind("event", event)
                .bind("key", orderingKey)
                .bind("body", body)
                .bind("now", clock.now())
                .execute());
  }

  /**
   * Takes what is due, the oldest of each endpoint and subject, for a while: a few of each active
   * endpoint, so that a slow one holds up nobody else.
   *
   * @param each how many of one endpoint at most
   * @param without endpoints that have enough to do
   */
  List<Delivery> lease(Duration lease, int each, Collection<String> without) {
    Instant now = clock.now();
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    UPDATE webhook_delivery SET not_before = :until, attempts = attempts + 1
                    WHERE id IN (
                      SELECT due.id FROM webhook_endpoint e
                      CROSS JOIN LATERAL (
                        SELECT d.id FROM webhook_delivery d
                        WHERE d.site = e.site AND d.endpoint = e.id AND d.state = 'PENDING'
                          AND d.not_before <= :now
                          AND NOT EXISTS (
                            SELECT 1 FROM webhook_delivery b
                            WHERE b.site = d.site AND b.endpoint = d.endpoint
                              AND b.ordering_key = d.ordering_key AND b.state = 'PENDING'
                              AND b.id < d.id)
                        ORDER BY d.id LIMIT :each FOR UPDATE SKIP LOCKED) due
                      WHERE e.state = 'ACTIVE' AND NOT e.id = ANY(:without)
                        AND (e.paused_until IS NULL OR e.paused_until <= :now))
                    RETURNING id, site, endpoint, event, attempts, attempts - round_start AS tries,
                      coalesce(body, (SELECT v.body FROM webhook_event v
                        WHERE v.site = webhook_delivery.site
                          AND v.id = webhook_delivery.event)) AS body
                    """)
                .bind("until", now.plus(lease))
                .bind("now", now)
                .bind("each", each)
                .bindArray("without", String.class, List.copyOf(without))
                .map(
                    (row, ctx) ->
                        new Delivery(
                            row.getLong("id"),
                            row.getString("site"),
                            row.getString("endpoint"),
                            row.getString("event"),
                            row.getString("body"),
                            row.getInt("attempts"),
                            row.getInt("tries")))
                .list());
  }

  /** Ends a delivery. */
  void finish(Delivery delivery, DeliveryState state) {
    jdbi.useHandle(
        h ->
            h.createUpdate("UPDATE webhook_delivery SET state = :state WHERE id = :id")
                .bind("state", state.name())
                .bind("id", delivery.id())
                .execute());
  }

  /** Puts a delivery off. */
  void postpone(Delivery delivery, Duration delay) {
    jdbi.useHandle(
        h ->
            h.createUpdate("UPDATE webhook_delivery SET not_before = :at WHERE id = :id")
                .bind("at", clock.now().plus(delay))
                .bind("id", delivery.id())
                .execute());
  }

  /** Leaves the whole endpoint alone for a while, because it asked for that. */
  void pause(Delivery delivery, Duration wished) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE webhook_endpoint
                    SET paused_until = greatest(paused_until, :until)
                    WHERE site = :site AND id = :endpoint
                    """)
                .bind("until", clock.now().plus(wished))
                .bind("site", delivery.site())
                .bind("endpoint", delivery.endpoint())
                .execute());
  }

  /** Drops everything that still waits for the endpoint. */
  void drop(WebhookEndpoint endpoint) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE webhook_delivery SET state = 'DROPPED'
                    WHERE site = :site AND endpoint = :endpoint AND state = 'PENDING'
                    """)
                .bind("site", endpoint.site())
                .bind("endpoint", endpoint.id())
                .execute());
  }

  /**
   * Puts an event that is done with this endpoint onto the queue again, in front of nothing and
   * behind nothing: what is told anew neither waits for others nor holds them up.
   */
  void again(WebhookEndpoint endpoint, String event) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE webhook_delivery
                    SET state = 'PENDING', not_before = :now, round_start = attempts,
                      ordering_key = 'again/' || id
                    WHERE site = :site AND endpoint = :endpoint AND event = :event
                      AND state <> 'PENDING'
                    """)
                .bind("site", endpoint.site())
                .bind("endpoint", endpoint.id())
                .bind("event", event)
                .bind("now", clock.now())
                .execute());
  }
}
