package io.shouyue.retention.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    return of(List.of(plan)).getOrDefault(plan, List.of());
  }

  /** What laws keep of several plans, by plan. */
  Map<String, List<KeptCategory>> of(Collection<String> plans) {
    Map<String, List<KeptCategory>> kept = new HashMap<>();
    jdbi.useHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM kept_category WHERE plan_id = ANY (:plans)
                    ORDER BY plan_id, category
                    """)
                .bindArray("plans", String.class, List.copyOf(plans))
                .map(
                    (rs, ctx) ->
                        kept.computeIfAbsent(rs.getString("plan_id"), id -> new ArrayList<>())
                            .add(category(rs)))
                .forEach(added -> {}));
    return kept;
  }

  /** Those of the plans of which a law still keeps something. */
  Set<String> keeping(Collection<String> plans) {
    return of(plans).entrySet().stream()
        .filter(one -> one.getValue().stream().anyMatch(kept -> kept.doneAt() == null))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static KeptCategory category(ResultSet rs) throws SQLException {
    OffsetDateTime done = rs.getObject("done_at", OffsetDateTime.class);
    return new KeptCategory(
        rs.getString("category"),
        rs.getObject("last_day", LocalDate.class),
        rs.getString("basis"),
        done == null ? null : done.toInstant());
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
