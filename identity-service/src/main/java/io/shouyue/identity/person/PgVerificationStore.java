package io.shouyue.identity.person;

import static io.shouyue.identity.subject.SubjectRows.bind;

import io.shouyue.identity.assurance.EarlierVerifications;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.identity.subject.SubjectRows;
import io.shouyue.platform.data.Rows;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Rows of {@code verification}: moves and reads. */
@ApplicationScoped
class PgVerificationStore implements EarlierVerifications {
  private final Jdbi jdbi;
  private final SubjectRows rows;

  PgVerificationStore(Jdbi jdbi, SubjectRows rows) {
    this.jdbi = jdbi;
    this.rows = rows;
  }

  /** Takes up an unknown outcome; false when someone else did. The lease begins anew. */
  boolean resume(SubjectRef ref, String id, Instant at) {
    VerificationState.UNKNOWN.to(VerificationState.CHECKING);
    return jdbi.withHandle(
            h ->
                bind(
                        h.createUpdate(
                            """
                            UPDATE verification SET state = 'CHECKING', asked_at = :at
                            WHERE site = :site AND subject = :subject AND id = :id
                              AND state = 'UNKNOWN'
                            """),
                        ref,
                        id)
                    .bind("at", at)
                    .execute())
        > 0;
  }

  /**
   * Keeps who is asked next, so that after a crash nobody else is asked what became of it.
   *
   * @return {@code provider}
   * @throws IllegalStateException when it ended meanwhile
   */
  String turnTo(SubjectRef ref, String id, String provider) {
    int kept =
        jdbi.withHandle(
            h ->
                bind(
                        h.createUpdate(
                            """
                            UPDATE verification SET provider = :provider
                            WHERE site = :site AND subject = :subject AND id = :id
                              AND state = 'CHECKING'
                            """),
                        ref,
                        id)
                    .bind("provider", provider)
                    .execute());
    if (kept == 0) {
      throw new IllegalStateException("a verification ended meanwhile");
    }
    return provider;
  }

  /** How a verification that is being checked shall end. */
  record Decision(SubjectRef ref, String id, Ending ending) {
    Decision {
      VerificationState.CHECKING.to(ending.state());
    }
  }

  /**
   * Ends verifications that are being checked.
   *
   * @return each by its id
   * @throws IllegalStateException when one of them ended meanwhile
   */
  Map<String, Verification> decide(List<Decision> decisions, Instant at) {
    Map<String, Verification> ended = new HashMap<>();
    if (decisions.isEmpty()) {
      return ended;
    }
    jdbi.useHandle(
        h -> {
          // LIMIT has the planner expect few rows, which it then finds by their key.
          Query query =
              h.createQuery(
                  """
                  UPDATE verification v SET state = r.state, reason = r.reason,
                    provider_reference = r.reference, decided_at = :at,
                    provider = coalesce(r.provider, v.provider),
                    question_digest =
                      CASE WHEN r.state <> 'UNAVAILABLE' THEN v.question_digest END
                  FROM (
                    SELECT * FROM unnest(:sites, :subjects, :ids, :states, :reasons,
                        :references, :providers)
                      AS r(site, subject, id, state, reason, reference, provider)
                    LIMIT :rows) AS r
                  WHERE v.site = r.site AND v.subject = r.subject AND v.id = r.id
                    AND v.state = 'CHECKING'
                  RETURNING v.*
                  """);
          Rows.of(query, decisions)
              .texts("sites", one -> one.ref().site())
              .texts("subjects", one -> one.ref().id().value())
              .texts("ids", Decision::id)
              .texts("states", one -> one.ending().state().name())
              .texts("reasons", one -> one.ending().reason())
              .texts("references", one -> one.ending().reference())
              .texts("providers", one -> one.ending().provider());
          query
              .bind("rows", decisions.size())
              .bind("at", at)
              .map((rs, ctx) -> row(rs))
              .forEach(one -> ended.put(one.id(), one));
        });
    if (ended.size() < decisions.size()) {
      throw new IllegalStateException("a verification ended meanwhile");
    }
    return ended;
  }

  @Override
  public void supersede(SubjectRef ref, String by) {
    rows.supersede("verification", ref, by);
  }

  /** The subject's verification of this id; looks into one partition. */
  Optional<Verification> find(SubjectRef ref, String id) {
    return jdbi.withHandle(
        h ->
            bind(
                    h.createQuery(
                        """
                        SELECT * FROM verification
                        WHERE site = :site AND subject = :subject AND id = :id
                        """),
                    ref,
                    id)
                .map((rs, ctx) -> row(rs))
                .findOne());
  }

  Optional<Verification> find(String site, String id) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM verification WHERE site = :site AND id = :id")
                .bind("site", site)
                .bind("id", id)
                .map((rs, ctx) -> row(rs))
                .findOne());
  }

  private static Verification row(ResultSet rs) throws SQLException {
    Timestamp decidedAt = rs.getTimestamp("decided_at");
    return new Verification(
        rs.getString("id"),
        new SubjectId(rs.getString("subject")),
        rs.getString("method"),
        rs.getInt("elements"),
        VerificationState.valueOf(rs.getString("state")),
        rs.getString("provider"),
        rs.getString("match_found_by"),
        rs.getString("match_confirmed_by") != null,
        rs.getString("reason"),
        rs.getString("provider_reference"),
        rs.getTimestamp("created_at").toInstant(),
        decidedAt == null ? null : decidedAt.toInstant());
  }
}
