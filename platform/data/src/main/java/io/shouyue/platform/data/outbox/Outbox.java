package io.shouyue.platform.data.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.shouyue.platform.data.Rows;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/**
 * Remembers, in the caller's transaction, what has to happen after it. What a transaction appends
 * is stored by one statement right before it commits.
 */
@ApplicationScoped
public class Outbox {
  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final SystemClock clock;
  private final OutboxRelay relay;
  private final TransactionManager transactions;
  private final TransactionSynchronizationRegistry resources;

  Outbox(
      Jdbi jdbi,
      ObjectMapper json,
      SystemClock clock,
      OutboxRelay relay,
      TransactionManager transactions,
      TransactionSynchronizationRegistry resources) {
    this.jdbi = jdbi;
    this.json = json;
    this.clock = clock;
    this.relay = relay;
    this.transactions = transactions;
    this.resources = resources;
  }

  /**
   * Something that has to happen.
   *
   * @param orderingKey messages of one key are delivered in order; usually the subject id
   * @param payload holds no personal data in clear
   */
  public record Entry(String topic, String orderingKey, Record payload) {}

  /** An entry as it is stored. */
  private record Row(String topic, String orderingKey, String payload) {}

  /**
   * Appends a message; it is delivered after the transaction commits, and never when it does not.
   *
   * @param orderingKey messages of one key are delivered in order; usually the subject id
   * @param payload holds no personal data in clear
   */
  public void append(String topic, String orderingKey, Record payload) {
    append(List.of(new Entry(topic, orderingKey, payload)));
  }

  /** Appends several messages in their order. */
  public void append(List<Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    List<Row> rows =
        entries.stream()
            .map(entry -> new Row(entry.topic(), entry.orderingKey(), write(entry.payload())))
            .toList();
    ofTransaction().add(rows);
  }

  private String write(Record payload) {
    try {
      return json.writeValueAsString(payload);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalArgumentException("the payload is not JSON", unwritable);
    }
  }

  private Appended ofTransaction() {
    if (resources.getTransactionKey() == null) {
      throw new IllegalStateException("the outbox is written within a transaction");
    }
    if (resources.getResource(this) instanceof Appended known) {
      return known;
    }
    Appended appended = new Appended();
    try {
      // Not an interposed one: these come later, and among them is who closes the connection.
      transactions.getTransaction().registerSynchronization(appended);
    } catch (RollbackException | SystemException ending) {
      throw new IllegalStateException("the transaction takes nothing any more", ending);
    }
    resources.putResource(this, appended);
    return appended;
  }

  private void store(List<Row> rows) {
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
          Rows.of(insert, rows)
              .texts("keys", Row::orderingKey)
              .texts("topics", Row::topic)
              .texts("payloads", Row::payload);
          insert.bind("now", clock.now()).execute();
        });
  }

  /** What one transaction has appended. */
  private final class Appended implements Synchronization {
    private final List<Row> rows = new ArrayList<>();
    private boolean stored;

    private void add(List<Row> more) {
      if (stored) {
        // Somebody else's last work before the commit has come up with it.
        store(more);
      } else {
        rows.addAll(more);
      }
    }

    @Override
    public void beforeCompletion() {
      stored = true;
      store(rows);
    }

    @Override
    public void afterCompletion(int status) {
      relay.wake();
    }
  }
}
