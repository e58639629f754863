package io.shouyue.consent.register;

import io.shouyue.consent.column.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code transfer}, only ever appended. */
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
                .map(
                    (row, ctx) ->
                        new Transfer(
                            row.getString("site"),
                            row.getString("id"),
                            TransferCause.valueOf(row.getString("cause")),
                            row.getString("successor"),
                            row.getString("contact"),
                            row.getObject("takes_over_on", LocalDate.class),
                            row.getBoolean("bound"),
                            row.getString("document"),
                            Columns.instant(row, "recorded_at"),
                            row.getString("recorded_by")))
                .list());
  }
}
