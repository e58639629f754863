package io.shouyue.platform.data.outbox;

import io.shouyue.platform.data.Rows;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** The rows of the outbox as a queue with leases. Each call is a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class OutboxQueue {
  /** How many are taken at once. */
  static final int BATCH = 32;

  private final Jdbi jdbi;
  private final SystemClock clock;

  /** One leased row. */
  record Leased(String topic, String payload, OutboxMessage message) {}

  OutboxQueue(Jdbi jdbi, SystemClock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /**
   * Takes the oldest message of each ordering key, as far as it is due, for the time of the lease.
   * Rows that another process is taking are passed over.
   */
  List<Leased> lease(Duration lease) {
    return jdbi.withHandle(
        h ->
            h
                .createQuery(
                    """
                    UPDATE outbox_message SET not_before = :until, attempts = attempts + 1
                    WHERE id IN (
                      SELECT id FROM outbox_message m
                      WHERE not_before <= :now
                        AND NOT EXISTS (
                          SELECT 1 FROM outbox_message e
                          WHERE e.ordering_key = m.ordering_key AND e.id < m.id)
                      ORDER BY id
                      LIMIT :batch
                      FOR UPDATE SKIP LOCKED)
                    RETURNING id, ordering_key, topic, payload, attempts
                    """)
                .bind("until", clock.now().plus(lease))
                .bind("now", clock.now())
                .bind("batch", BATCH)
                .map(
                    (rs, ctx) ->
                        new Leased(
                            rs.getString("topic"),
                            rs.getString("payload"),
                            new OutboxMessage(
                                rs.getLong("id"),
                                rs.getString("ordering_key"),
                                rs.getInt("attempts"))))
                .stream()
                .sorted(Comparator.comparing(leased -> leased.message().id()))
                .toList());
  }

  /** Removes messages that are done. */
  void done(List<OutboxMessage> messages) {
    jdbi.useHandle(
        h ->
            of(h.createUpdate("DELETE FROM outbox_message WHERE id = ANY(:ids)"), messages)
                .execute());
  }

  /** Gives messages back, to be tried again after {@code delay}. */
  void retryAfter(List<OutboxMessage> messages, Duration delay) {
    jdbi.useHandle(
        h ->
            of(
                    h.createUpdate(
                        "UPDATE outbox_message SET not_before = :at WHERE id = ANY(:ids)"),
                    messages)
                .bind("at", clock.now().plus(delay))
                .execute());
  }

  private static Update of(Update statement, List<OutboxMessage> messages) {
    Rows.of(statement, messages).longs("ids", OutboxMessage::id);
    return statement;
  }
}
