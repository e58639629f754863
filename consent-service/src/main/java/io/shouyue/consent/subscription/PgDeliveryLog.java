package io.shouyue.consent.subscription;

import io.shouyue.consent.column.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Rows of {@code webhook_attempt}. */
@ApplicationScoped
@Transactional
public class PgDeliveryLog {
  private final Jdbi jdbi;

  PgDeliveryLog(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Writes down how an attempt went; one that was forgotten meanwhile is passed over. */
  void add(
      Delivery delivery,
      Instant at,
      AttemptOutcome outcome,
      @Nullable Integer status,
      long tookMillis) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO webhook_attempt (delivery, attempt, at, outcome, status, took_ms)
                    SELECT id, :attempt, :at, :outcome, :status, :took
                    FROM webhook_delivery WHERE id = :delivery
                    ON CONFLICT ON CONSTRAINT webhook_attempt_uq DO NOTHING
                    """)
                .bind("delivery", delivery.id())
                .bind("attempt", delivery.attempt())
                .bind("at", at)
                .bind("outcome", outcome.name())
                .bind("status", status)
                .bind("took", (int) Math.min(tookMillis, Integer.MAX_VALUE))
                .execute());
  }

  /** Attempts at an endpoint before that place, newest first. */
  List<Attempt> before(WebhookEndpoint endpoint, long place, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT a.*, d.event
                    FROM webhook_attempt a JOIN webhook_delivery d ON d.id = a.delivery
                    WHERE d.site = :site AND d.endpoint = :endpoint AND a.id < :place
                    ORDER BY a.id DESC LIMIT :limit
                    """)
                .bind("site", endpoint.site())
                .bind("endpoint", endpoint.id())
                .bind("place", place)
                .bind("limit", limit)
                .map((row, ctx) -> attempt(row))
                .list());
  }

  /** Attempts to tell one event to one endpoint, in order. */
  List<Attempt> of(String site, String event, String endpoint) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT a.*, d.event
                    FROM webhook_attempt a JOIN webhook_delivery d ON d.id = a.delivery
                    WHERE d.site = :site AND d.event = :event AND d.endpoint = :endpoint
                    ORDER BY a.attempt
                    """)
                .bind("site", site)
                .bind("event", event)
                .bind("endpoint", endpoint)
                .map((row, ctx) -> attempt(row))
                .list());
  }

  private static Attempt attempt(ResultSet row) throws SQLException {
    return new Attempt(
        row.getLong("id"),
        row.getString("event"),
        row.getInt("attempt"),
        Columns.instant(row, "at"),
        AttemptOutcome.valueOf(row.getString("outcome")),
        Columns.integerOrNull(row, "status"),
        row.getInt("took_ms"));
  }
}
