package io.shouyue.identity.payout;

import io.shouyue.identity.provider.BankFilePayout;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Rows of {@code payout_batch}: making, approving, closing, reading. */
@ApplicationScoped
class PgPayoutStore {
  private final Jdbi jdbi;

  PgPayoutStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * Puts every claimed deposit that waits for a file into a new batch, each verification into one
   * batch only; returns how many. Batches of one site are made one after the other.
   */
  int make(String site, String id, String maker, Instant at, int most) {
    return jdbi.withHandle(
        h -> {
          h.createQuery("SELECT pg_advisory_xact_lock(hashtextextended(:what, 0))")
              .bind("what", "payout-batch\n" + site)
              .mapToMap()
              .list();
          h.createUpdate(
                  """
                  INSERT INTO payout_batch (site, id, state, lines, maker, made_at)
                  VALUES (:site, :id, 'MADE', 0, :maker, :at)
                  """)
              .bind("site", site)
              .bind("id", id)
              .bind("maker", maker)
              .bind("at", at)
              .execute();
          return h.createUpdate(
                  """
                  WITH line AS (
                    INSERT INTO payout_line (site, batch, line, verification, subject)
                    SELECT v.site, :id, row_number() OVER (ORDER BY v.asked_at, v.id), v.id,
                      v.subject
                    FROM enterprise_verification v
                    WHERE v.site = :site AND v.state = 'PAYING' AND v.payout = :payout
                      AND NOT EXISTS (SELECT FROM payout_line l
                                      WHERE l.site = v.site AND l.verification = v.id)
                    ORDER BY v.asked_at, v.id LIMIT :most
                    RETURNING line)
                  UPDATE payout_batch SET lines = (SELECT count(*) FROM line)
                  WHERE site = :site AND id = :id AND EXISTS (SELECT FROM line)
                  """)
              .bind("site", site)
              .bind("id", id)
              .bind("payout", BankFilePayout.NAME)
              .bind("most", most)
              .execute();
        });
  }

  Optional<PayoutBatch> find(String site, String id) {
    return one("SELECT * FROM payout_batch WHERE site = :site AND id = :id", site, id);
  }

  /** The batch, kept from changing until the caller's transaction ends. */
  Optional<PayoutBatch> lock(String site, String id) {
    return one("SELECT * FROM payout_batch WHERE site = :site AND id = :id FOR UPDATE", site, id);
  }

  /** Newest first, from behind {@code after}. */
  List<PayoutBatch> list(String site, @Nullable String after, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM payout_batch
                    WHERE site = :site AND (:after::text IS NULL OR id < :after)
                    ORDER BY id DESC LIMIT :limit
                    """)
                .bind("site", site)
                .bind("after", after)
                .bind("limit", limit)
                .map((rs, ctx) -> PayoutBatch.of(rs))
                .list());
  }

  void approve(PayoutBatch batch, String checker, String checksum, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE payout_batch SET state = 'APPROVED', checker = :checker,
                      checksum = :checksum, approved_at = :at
                    WHERE site = :site AND id = :id
                    """)
                .bind("site", batch.site())
                .bind("id", batch.id())
                .bind("checker", checker)
                .bind("checksum", checksum)
                .bind("at", at)
                .execute());
  }

  /** Closes the batch once no line is without a result. */
  void closeIfDone(PayoutBatch batch, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE payout_batch SET state = 'CLOSED', closed_at = :at
                    WHERE site = :site AND id = :id AND state = 'APPROVED'
                      AND NOT EXISTS (SELECT FROM payout_line
                                      WHERE site = :site AND batch = :id AND outcome IS NULL)
                    """)
                .bind("site", batch.site())
                .bind("id", batch.id())
                .bind("at", at)
                .execute());
  }

  private Optional<PayoutBatch> one(String sql, String site, String id) {
    return jdbi.withHandle(
        h ->
            h.createQuery(sql)
                .bind("site", site)
                .bind("id", id)
                .map((rs, ctx) -> PayoutBatch.of(rs))
                .findOne());
  }
}
