package io.shouyue.floor;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;

/** The one table of the floor. */
@ApplicationScoped
public class FloorStore {
  private final Jdbi jdbi;

  FloorStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Writes one row outside any transaction, so that PostgreSQL commits it by itself. */
  void insert(String notice, String subject, Instant recordedAt) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO floor_row (notice, subject, recorded_at)
                    VALUES (:notice, :subject, :recordedAt)
                    """)
                .bind("notice", notice)
                .bind("subject", subject)
                .bind("recordedAt", recordedAt.atOffset(ZoneOffset.UTC))
                .execute());
  }
}
