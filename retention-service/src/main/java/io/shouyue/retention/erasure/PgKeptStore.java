package io.shouyue.retention.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code kept_category}. */
@ApplicationScoped
class PgKeptStore {

  private final Jdbi jdbi;

  PgKeptStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void keep(String plan, KeptCategory kept) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO kept_category (plan_id, category, last_day, basis)
                    VALUES (:plan, :category, :lastDay, :basis)
                    ON CONFLICT ON CONSTRAINT kept_category_pk
                      DO UPDATE SET last_day = :lastDay, basis = :basis
                    """)
                .bind("plan", plan)
                .bind("category", kept.category())
                .bind("lastDay", kept.lastDay())
                .bind("basis", kept.basis())
                .execute());
  }

  List<KeptCategory> of(String plan) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM kept_category WHERE plan_id = :plan ORDER BY category")
                .bind("plan", plan)
                .map(
                    (rs, ctx) -> {
                      OffsetDateTime done = rs.getObject("done_at", OffsetDateTime.class);
                      return new KeptCategory(
                          rs.getString("category"),
                          rs.getObject("last_day", LocalDate.class),
                          rs.getString("basis"),
                          done == null ? null : done.toInstant());
                    })
                .list());
  }

  boolean isEmpty(String plan) {
    return of(plan).stream().allMatch(kept -> kept.doneAt() != null);
  }

  void done(String plan, String category, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE kept_category SET done_at = :at
                    WHERE plan_id = :plan AND category = :category
                    """)
                .bind("plan", plan)
                .bind("category", category)
                .bind("at", at)
                .execute());
  }
}
