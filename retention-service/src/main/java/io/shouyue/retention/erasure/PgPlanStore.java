package io.shouyue.retention.erasure;

import io.shouyue.platform.data.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Erasure plans. */
@ApplicationScoped
class PgPlanStore {

  private final Jdbi jdbi;

  PgPlanStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void insert(ErasurePlan plan) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO erasure_plan
                      (id, site, subject_id, request_id, rule_version, phase, started_at)
                    VALUES (:id, :site, :subject, :request, :rule, :phase, :started)
                    """)
                .bind("id", plan.id())
                .bind("site", plan.site())
                .bind("subject", plan.subject())
                .bind("request", plan.request())
                .bind("rule", plan.ruleVersion())
                .bind("phase", plan.phase().name())
                .bind("started", plan.startedAt())
                .execute());
  }

  Optional<ErasurePlan> find(String id) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM erasure_plan WHERE id = :id")
                .bind("id", id)
                .map((rs, ctx) -> plan(rs))
                .findOne());
  }

  Optional<ErasurePlan> lock(String id) {
    return lock(List.of(id)).stream().findFirst();
  }

  /** In the order of their ids, so that two callers wait for one another in one order. */
  List<ErasurePlan> lock(Collection<String> ids) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM erasure_plan WHERE id = ANY (:ids) ORDER BY id FOR UPDATE")
                .bindArray("ids", String.class, List.copyOf(ids))
                .map((rs, ctx) -> plan(rs))
                .list());
  }

  /** Begins the end of plans whose hold is over, for the time of the lease. */
  List<ErasurePlan> leaseEnded(Instant now, Instant until, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    UPDATE erasure_plan SET phase = 'END', leased_until = :until
                    WHERE id IN (
                      SELECT p.id FROM hold o JOIN erasure_plan p ON p.id = o.plan_id
                      WHERE o.state = 'RUNNING' AND o.ends_at <= :now AND p.phase = 'HOLD'
                      ORDER BY o.ends_at LIMIT :limit FOR UPDATE OF p SKIP LOCKED)
                    RETURNING *
                    """)
                .bind("now", now)
                .bind("until", until)
                .bind("limit", limit)
                .map((rs, ctx) -> plan(rs))
                .list());
  }

  /** Takes up plans whose lease ran out. */
  List<ErasurePlan> leaseAgain(Instant now, Instant until, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    UPDATE erasure_plan SET leased_until = :until
                    WHERE id IN (
                      SELECT id FROM erasure_plan WHERE leased_until <= :now
                      LIMIT :limit FOR UPDATE SKIP LOCKED)
                    RETURNING *
                    """)
                .bind("now", now)
                .bind("until", until)
                .bind("limit", limit)
                .map((rs, ctx) -> plan(rs))
                .list());
  }

  /** Until when a node ends those of them together that it still does; null for no longer. */
  void lease(List<String> ids, @Nullable Instant until) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE erasure_plan SET leased_until = :until
                    WHERE id = ANY (:ids) AND leased_until IS NOT NULL
                    """)
                .bindArray("ids", String.class, ids)
                .bind("until", until)
                .execute());
  }

  List<ErasurePlan> list(String site, @Nullable ErasurePhase phase, String afterId, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM erasure_plan
                    WHERE site = :site AND id > :after
                      AND (CAST(:phase AS text) IS NULL OR phase = :phase)
                    ORDER BY id LIMIT :limit
                    """)
                .bind("site", site)
                .bind("after", afterId)
                .bind("phase", phase == null ? null : phase.name())
                .bind("limit", limit + 1)
                .map((rs, ctx) -> plan(rs))
                .list());
  }

  List<ErasurePlan> ofSubject(String site, String subject) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM erasure_plan WHERE site = :site AND subject_id = :subject")
                .bind("site", site)
                .bind("subject", subject)
                .map((rs, ctx) -> plan(rs))
                .list());
  }

  /** Plans whose website has not said that it knows; first those longest not asked about. */
  List<ErasurePlan> unconfirmed(int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM erasure_plan
                    WHERE site_confirmed_at IS NULL AND phase IN ('CANCEL', 'HOLD')
                    ORDER BY site_asked_at NULLS FIRST LIMIT :limit
                    """)
                .bind("limit", limit)
                .map((rs, ctx) -> plan(rs))
                .list());
  }

  /** It was looked whether the website knows, and it does not yet. */
  void askedSite(String id, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate("UPDATE erasure_plan SET site_asked_at = :at WHERE id = :id")
                .bind("id", id)
                .bind("at", at)
                .execute());
  }

  /** False when it was confirmed before. */
  boolean confirmed(String id, Instant at) {
    return jdbi.withHandle(
            h ->
                h.createUpdate(
                        """
                        UPDATE erasure_plan SET site_confirmed_at = :at
                        WHERE id = :id AND site_confirmed_at IS NULL
                        """)
                    .bind("id", id)
                    .bind("at", at)
                    .execute())
        > 0;
  }

  void phase(String id, ErasurePhase phase) {
    phase(List.of(id), phase);
  }

  void phase(List<String> ids, ErasurePhase phase) {
    jdbi.useHandle(
        h ->
            h.createUpdate("UPDATE erasure_plan SET phase = :phase WHERE id = ANY (:ids)")
                .bindArray("ids", String.class, ids)
                .bind("phase", phase.name())
                .execute());
  }

  void certified(List<Certificate> certificates) {
    jdbi.useHandle(
        h -> {
          Update update =
              h.createUpdate(
                  """
                  UPDATE erasure_plan SET certificate_id = r.certificate
                  FROM unnest(:plans, :certificates) AS r(plan, certificate) WHERE id = r.plan
                  """);
          Rows.of(update, certificates)
              .texts("plans", Certificate::erasure)
              .texts("certificates", Certificate::id);
          update.execute();
        });
  }

  /** Service has stopped everywhere; when that was is not known of a plan written again. */
  void closed(String id, @Nullable Instant closedAt, Instant evidenceEndsAt) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE erasure_plan SET closed_at = :closed, evidence_ends_at = :evidence
                    WHERE id = :id
                    """)
                .bind("id", id)
                .bind("closed", closedAt)
                .bind("evidence", evidenceEndsAt)
                .execute());
  }

  /** The data are gone; the cancellations' own rows no longer lead to the people. */
  void erased(List<String> ids, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE erasure_plan SET erased_at = :at, request_id = NULL
                    WHERE id = ANY (:ids)
                    """)
                .bindArray("ids", String.class, ids)
                .bind("at", at)
                .execute());
  }

  private static ErasurePlan plan(ResultSet rs) throws SQLException {
    return new ErasurePlan(
        rs.getString("id"),
        rs.getString("site"),
        rs.getString("subject_id"),
        rs.getString("request_id"),
        rs.getInt("rule_version"),
        ErasurePhase.valueOf(rs.getString("phase")),
        rs.getObject("started_at", OffsetDateTime.class).toInstant(),
        instant(rs, "closed_at"),
        instant(rs, "erased_at"),
        rs.getString("certificate_id"),
        instant(rs, "evidence_ends_at"),
        instant(rs, "site_confirmed_at"));
  }

  private static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
    OffsetDateTime at = rs.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
