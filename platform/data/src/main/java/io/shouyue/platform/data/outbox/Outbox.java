package io.shouyue.platform.data.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.jdbi.v3.core.Jdbi;

/** Remembers, in the caller's transaction, what has to happen after it. */
@ApplicationScoped
public class Outbox {
  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final SystemClock clock;
  private final OutboxRelay relay;
  private final TransactionSynchronizationRegistry transactions;

  Outbox(
      Jdbi jdbi,
      ObjectMapper json,
      SystemClock clock,
      OutboxRelay relay,
      TransactionSynchronizationRegistry transactions) {
    this.jdbi = jdbi;
    this.json = json;
    this.clock = clock;
    this.relay = relay;
    this.transactions = transactions;
  }

  /**
   * Appends a message; it is delivered after the transaction commits, and never when it does not.
   *
   * @param orderingKey messages of one key are delivered in order; usually the subject id
   * @param payload holds no personal data in clear
   */
  public void append(String topic, String orderingKey, Record payload) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO outbox_message
                      (ordering_key, topic, payload, created_at, not_before)
                    VALUES (:key, :topic, :payload, :now, :now)
                    """)
                .bind("key", orderingKey)
                .bind("topic", topic)
                .bind("payload", write(payload))
                .bind("now", clock.now())
                .execute());
    wakeAfterCommit();
  }

  private String write(Record payload) {
    try {
      return json.writeValueAsString(payload);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalArgumentException("the payload is not JSON", unwritable);
    }
  }

  private void wakeAfterCommit() {
    if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
      throw new IllegalStateException("the outbox is written within a transaction");
    }
    transactions.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {}

          @Override
          public void afterCompletion(int status) {
            relay.wake();
          }
        });
  }
}
