package io.shouyue.consent.ledger;

import io.shouyue.proof.Leaf;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

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
          PreparedBatch batch =
              h.prepareBatch(
                  """
                  WITH appended AS (
                    INSERT INTO log_leaf (leaf, data, appended_at) VALUES (:leaf, :data, :at)
                    RETURNING leaf)
                  INSERT INTO log_queue (leaf) SELECT leaf FROM appended
                  """);
          leaves.forEach(
              (id, leaf) -> batch.bind("leaf", id).bind("data", leaf.data()).bind("at", at).add());
          batch.execute();
        });
  }
}
