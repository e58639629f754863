package io.shouyue.consent.subscription;

import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code webhook_delivery} as a queue with leases, in order for each subject. */
@ApplicationScoped
public class PgDeliveryQueue {
  private static final int BATCH = 16;

  private final Jdbi jdbi;
  private final SystemClock clock;

  PgDeliveryQueue(Jdbi jdbi, SystemClock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** Adds an event for each endpoint, once however often it is added. */
  @Transactional
  public void add(
      List<WebhookEndpoint> endpoints, String message, String orderingKey, String body) {
    for (WebhookEndpoint endpoint : endpoints) {
      insert(endpoint, message, orderingKey, body);
    }
  }

  private void insert(WebhookEndpoint endpoint, String message, String orderingKey, String body) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO webhook_delivery (site, endpoint, message, ordering_key, body,
                                                  not_before)
                    VALUES (:site, :endpoint, :message, :key, :body, :now)
                    ON CONFLICT (endpoint, message) DO NOTHING
                    """)
                .bind("site", endpoint.site())
                .bind("endpoint", endpoint.id())
                .bind("message", message)
                .bind("key", orderingKey)
                .bind("body", body)
                .bind("now", clock.now())
                .execute());
  }

  /** Takes the oldest delivery of each endpoint and subject that is due, for a while. */
  @Transactional
  public List<Delivery> lease(Duration lease) {
    Instant now = clock.now();
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    UPDATE webhook_delivery SET not_before = :until, attempts = attempts + 1
                    WHERE id IN (
                      SELECT id FROM webhook_delivery d
                      WHERE not_before <= :now
                        AND NOT EXISTS (
                          SELECT 1 FROM webhook_delivery e
                          WHERE e.endpoint = d.endpoint AND e.ordering_key = d.ordering_key
                            AND e.id < d.id)
                      ORDER BY id LIMIT :batch FOR UPDATE SKIP LOCKED)
                    RETURNING id, site, endpoint, message, body, attempts
                    """)
                .bind("until", now.plus(lease))
                .bind("now", now)
                .bind("batch", BATCH)
                .map(
                    (row, ctx) ->
                        new Delivery(
                            row.getLong("id"),
                            row.getString("site"),
                            row.getString("endpoint"),
                            row.getString("message"),
                            row.getString("body"),
                            row.getInt("attempts")))
                .list());
  }

  /** Removes a delivery that is done or given up. */
  @Transactional
  public void remove(Delivery delivery) {
    jdbi.useHandle(h -> h.execute("DELETE FROM webhook_delivery WHERE id = ?", delivery.id()));
  }

  /** Puts a delivery off. */
  @Transactional
  public void postpone(Delivery delivery, Duration delay) {
    jdbi.useHandle(
        h ->
            h.createUpdate("UPDATE webhook_delivery SET not_before = :at WHERE id = :id")
                .bind("at", clock.now().plus(delay))
                .bind("id", delivery.id())
                .execute());
  }
}
