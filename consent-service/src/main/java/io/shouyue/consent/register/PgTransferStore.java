package io.shouyue.consent.register;

import io.shouyue.consent.column.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Rows of {@code transfer}, only ever appended, and of {@code transfer_progress}. */
@ApplicationScoped
public class PgTransferStore {
  private final Jdbi jdbi;

  PgTransferStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void insert(Transfer transfer) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO transfer (site, id, cause, successor, contact, takes_over_on, bound,
                      document, recorded_at, recorded_by)
                    VALUES (:site, :id, :cause, :successor, :contact, :day, :bound, :document, :at,
                      :by)
                    """)
                .bind("site", transfer.site())
                .bind("id", transfer.id())
                .bind("cause", transfer.cause().name())
                .bind("successor", transfer.successor())
                .bind("contact", transfer.contact())
                .bind("day", transfer.takesOverOn())
                .bind("bound", transfer.bound())
                .bind("document", transfer.document())
                .bind("at", transfer.recordedAt())
                .bind("by", transfer.recordedBy())
                .execute());
  }

  /** Those of the site, the newest first. */
  List<Transfer> all(String site) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM transfer WHERE site = :site ORDER BY id DESC")
                .bind("site", site)
                .map((row, ctx) -> transfer(row))
                .list());
  }

  /** Steps that are to be done by that day in Beijing and are not done with. */
  List<TransferProgress> open(LocalDate today) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT t.*, s.step, coalesce(p.after_subject, '') AS after_subject
                    FROM transfer t
                    CROSS JOIN (VALUES ('TELL'), ('END')) AS s(step)
                    LEFT JOIN transfer_progress p
                      ON p.site = t.site AND p.transfer = t.id AND p.step = s.step
                    WHERE p.done_at IS NULL
                      AND (s.step = 'TELL' OR (NOT t.bound AND t.takes_over_on <= :today))
                    ORDER BY t.site, t.id, s.step DESC
                    """)
                .bind("today", today)
                .map(
                    (row, ctx) ->
                        new TransferProgress(
                            transfer(row),
                            TransferStep.valueOf(row.getString("step")),
                            row.getString("after_subject")))
                .list());
  }

  /** Notes how far a step has come. */
  void reached(TransferProgress progress, @Nullable Instant done) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO transfer_progress (site, transfer, step, after_subject, done_at)
                    VALUES (:site, :transfer, :step, :after, :done)
                    ON CONFLICT (site, transfer, step) DO UPDATE SET
                      after_subject = excluded.after_subject, done_at = excluded.done_at
                    """)
                .bind("site", progress.transfer().site())
                .bind("transfer", progress.transfer().id())
                .bind("step", progress.step().name())
                .bind("after", progress.after())
                .bind("done", done)
                .execute());
  }

  private static Transfer transfer(ResultSet row) throws SQLException {
    return new Transfer(
        row.getString("site"),
        row.getString("id"),
        TransferCause.valueOf(row.getString("cause")),
        row.getString("successor"),
        row.getString("contact"),
        row.getObject("takes_over_on", LocalDate.class),
        row.getBoolean("bound"),
        row.getString("document"),
        Columns.instant(row, "recorded_at"),
        row.getString("recorded_by"));
  }
}
