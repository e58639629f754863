package io.shouyue.consent.ledger;

import io.shouyue.platform.data.Copy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code log_leaf}, appended and never touched again, each with its turn in the queue. */
@ApplicationScoped
public class PgLeafStore {
  private final Jdbi jdbi;

  PgLeafStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void append(Map<UUID, byte[]> leaves, Instant at) {
    jdbi.useHandle(
        h -> {
          Copy.of("log_leaf", leaves.entrySet())
              .uuid("leaf", Map.Entry::getKey)
              .bytes("data", Map.Entry::getValue)
              .instant("appended_at", leaf -> at)
              .write(h);
          Copy.of("log_queue", leaves.keySet()).uuid("leaf", leaf -> leaf).write(h);
        });
  }
}
