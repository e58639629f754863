package io.shouyue.consent.subscription;

import io.shouyue.consent.column.Columns;
import io.shouyue.consent.column.Counts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code webhook_event}: what was to be told, kept for a while. */
@ApplicationScoped
@Transactional
public class PgWebhookEventStore {
  private static final String COLUMNS = "SELECT * FROM webhook_event ";

  private final Jdbi jdbi;

  PgWebhookEventStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * False when it was there already, or when it is late news of a person who is erased by now: of
   * them the site hears the end alone. Their row stays locked, so that an erasure under way comes
   * before this or finds it.
   */
  boolean add(WebhookEvent event, String orderingKey, String body, Instant now) {
    return jdbi.withHandle(
            h ->
                h.createUpdate(
                        """
                        WITH person AS MATERIALIZED (
                          SELECT state FROM subject
                          WHERE site = :site AND id = :subject FOR SHARE)
                        INSERT INTO webhook_event (site, id, type, subject, ordering_key,
                                                   occurred_at, recorded_at, body)
                        SELECT :site, :id, :type, :subject, :key, :at, :now, :body
                        WHERE :type = :end
                          OR NOT EXISTS (SELECT 1 FROM person WHERE state = 'ERASED')
                        ON CONFLICT ON CONSTRAINT webhook_event_pk DO NOTHING
                        """)
                    .bind("site", event.site())
                    .bind("id", event.id())
                    .bind("type", event.type())
                    .bind("end", WebhookType.ACCOUNT_ERASED.code())
                    .bind("subject", event.subject())
                    .bind("key", orderingKey)
                    .bind("at", event.at())
                    .bind("now", now)
                    .bind("body", body)
                    .execute())
        == 1;
  }

  Optional<StoredEvent> find(String site, String id) {
    return jdbi.withHandle(
        h ->
            h.createQuery(COLUMNS + "WHERE site = :site AND id = :id")
                .bind("site", site)
                .bind("id", id)
                .map((row, ctx) -> event(row))
                .findOne());
  }

  /** Events of the site before that id, newest first. */
  List<StoredEvent> before(String site, EventsRequest query, String id, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    COLUMNS
                        + """
                          WHERE site = :site AND id < :id
                            AND (CAST(:type AS text) IS NULL OR type = :type)
                            AND (CAST(:subject AS text) IS NULL OR subject = :subject)
                            AND (CAST(:state AS text) IS NULL OR EXISTS (
                              SELECT 1 FROM webhook_delivery d
                              WHERE d.site = webhook_event.site AND d.event = webhook_event.id
                                AND d.state = :state))
                          ORDER BY id DESC LIMIT :limit
                          """)
                .bind("site", site)
                .bind("id", id)
                .bind("type", query.type())
                .bind("subject", query.subject())
                .bind("state", query.state() == null ? null : query.state().name())
                .bind("limit", limit)
                .map((row, ctx) -> event(row))
                .list());
  }

  /** How each endpoint has been told of these events. */
  List<DeliveryStatus> deliveries(String site, List<String> events) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT event, endpoint, state, attempts, not_before FROM webhook_delivery
                    WHERE site = :site AND event = ANY(:events) ORDER BY event, endpoint
                    """)
                .bind("site", site)
                .bindArray("events", String.class, events)
                .map((row, ctx) -> status(row))
                .list());
  }

  /** Forgets what was recorded before that instant, some at a time; returns how many. */
  int purge(Instant before, int limit) {
    return jdbi.withHandle(
        h ->
            h.createUpdate(
                    """
                    DELETE FROM webhook_event WHERE (site, id) IN (
                      SELECT site, id FROM webhook_event WHERE recorded_at < :before LIMIT :limit)
                    """)
                .bind("before", before)
                .bind("limit", limit)
                .execute());
  }

  /** Forgets what was told of a person but for the end itself, which the site must still hear. */
  Map<String, Long> erase(String site, List<String> subjects) {
    return jdbi.withHandle(
        h ->
            Counts.of(
                h.createQuery(
                        """
                        DELETE FROM webhook_event
                        WHERE site = :site AND subject = ANY (:subjects) AND type <> :end
                        RETURNING subject
                        """)
                    .bind("site", site)
                    .bindArray("subjects", String.class, subjects)
                    .bind("end", WebhookType.ACCOUNT_ERASED.code())));
  }

  /** What {@link #erase} would still have to forget. */
  long naming(String site, List<String> subjects) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT count(*) FROM webhook_event
                    WHERE site = :site AND subject = ANY (:subjects) AND type <> :end
                    """)
                .bind("site", site)
                .bindArray("subjects", String.class, subjects)
                .bind("end", WebhookType.ACCOUNT_ERASED.code())
                .mapTo(Long.class)
                .one());
  }

  private static StoredEvent event(ResultSet row) throws SQLException {
    return new StoredEvent(
        row.getString("site"),
        row.getString("id"),
        row.getString("type"),
        Columns.instant(row, "occurred_at"),
        row.getString("body"));
  }

  private static DeliveryStatus status(ResultSet row) throws SQLException {
    return new DeliveryStatus(
        row.getString("event"),
        row.getString("endpoint"),
        DeliveryState.valueOf(row.getString("state")),
        row.getInt("attempts"),
        Columns.instant(row, "not_before"));
  }
}
