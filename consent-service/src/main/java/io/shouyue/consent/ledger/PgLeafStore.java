package io.shouyue.consent.ledger;

import io.shouyue.platform.data.Rows;
import io.shouyue.proof.Leaf;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** Rows of {@code log_leaf}, appended and never touched again, each with its turn in the queue. */
@ApplicationScoped
public class PgLeafStore {
  private final Jdbi jdbi;

  PgLeafStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void append(Map<UUID, Leaf> leaves, Instant at) {
    jdbi.useHandle(
        h -> {
          Update insert =
              h.createUpdate(
                  """
                  WITH appended AS (
                    INSERT INTO log_leaf (leaf, data, appended_at)
                    SELECT leaf, data, :at FROM unnest(:leaves, :data) AS l(leaf, data)
                    RETURNING leaf)
                  INSERT INTO log_queue (leaf) SELECT leaf FROM appended
                  """);
          Rows.of(insert, leaves.entrySet())
              .uuids("leaves", Map.Entry::getKey)
              .bytes("data", entry -> entry.getValue().data());
          insert.bind("at", at).execute();
        });
  }
}
