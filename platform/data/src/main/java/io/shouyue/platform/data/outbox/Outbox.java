package io.shouyue.platform.data.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.shouyue.platform.data.Rows;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

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
   * Something that has to happen.
   *
   * @param orderingKey messages of one key are delivered in order; usually the subject id
   * @param payload holds no personal data in clear
   */
  public record Entry(String topic, String orderingKey, Record payload) {}

  /**
   * Appends a message; it is delivered after the transaction commits, and never when it does not.
   *
   * @param orderingKey messages of one key are delivered in order; usually the subject id
   * @param payload holds no personal data in clear
   */
  public void append(String topic, String orderingKey, Record payload) {
    append(List.of(new Entry(topic, orderingKey, payload)));
  }

  /** Appends several messages in their order, by one statement. */
  public void append(List<Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    jdbi.useHandle(
        h -> {
          Update insert =
              h.createUpdate(
                  """
                  INSERT INTO outbox_message
                    (ordering_key, topic, payload, created_at, not_before)
                  SELECT key, topic, payload, :now, :now
                  FROM unnest(:keys, :topics, :payloads) AS m(key, topic, payload)
                  """);
          Rows.of(insert, entries)
              .texts("keys", Entry::orderingKey)
              .texts("topics", Entry::topic)
              .texts("payloads", entry -> write(entry.payload()));
          insert.bind("now", clock.now()).execute();
        });
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
