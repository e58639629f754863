package io.shouyue.consent.ledger;

import io.shouyue.consent.column.Columns;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Rows of {@code consent_state}, the projection. */
@ApplicationScoped
public class PgStandingStore {
  private final Jdbi jdbi;

  PgStandingStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  List<Standing> all(String site, SubjectId subject) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM consent_state WHERE site = :site AND subject = :subject
                    ORDER BY purpose
                    """)
                .bind("site", site)
                .bind("subject", subject.value())
                .map((row, ctx) -> standing(row))
                .list());
  }

  void put(String site, SubjectId subject, Collection<Standing> standings) {
    jdbi.useHandle(
        h -> {
          PreparedBatch batch = h.prepareBatch(PUT);
          standings.forEach(
              standing ->
                  bind(batch, standing).bind("site", site).bind("subject", subject.value()).add());
          batch.execute();
        });
  }

  private static final String PUT =
      """
      INSERT INTO consent_state (site, subject, purpose, state, purpose_version, policy_document,
        policy_version, since, valid_until, receipt)
      VALUES (:site, :subject, :purpose, :state, :version, :document, :policy, :since, :until,
        :receipt)
      ON CONFLICT (site, subject, purpose) DO UPDATE SET
        state = excluded.state, purpose_version = excluded.purpose_version,
        policy_document = excluded.policy_document, policy_version = excluded.policy_version,
        since = excluded.since, valid_until = excluded.valid_until, receipt = excluded.receipt
      """;

  private static PreparedBatch bind(PreparedBatch batch, Standing standing) {
    PolicyRef policy = standing.policy();
    return batch
        .bind("purpose", standing.purpose())
        .bind("state", standing.state().name())
        .bind("version", standing.purposeVersion())
        .bind("document", policy == null ? null : policy.document())
        .bind("policy", policy == null ? null : (Integer) policy.version())
        .bind("since", standing.since())
        .bind("until", standing.validUntil())
        .bind("receipt", standing.receipt());
  }

  /** Subjects with a live consent whose time is over, a few at once. */
  List<Lapsed> lapsed(Instant now, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT DISTINCT c.site, c.subject FROM consent_state c
                    JOIN subject s ON s.site = c.site AND s.id = c.subject AND s.state = 'ACTIVE'
                    WHERE c.state = 'GIVEN' AND c.valid_until <= :now LIMIT :limit
                    """)
                .bind("now", now)
                .bind("limit", limit)
                .map(
                    (row, ctx) ->
                        new Lapsed(row.getString("site"), new SubjectId(row.getString("subject"))))
                .list());
  }

  private static Standing standing(ResultSet row) throws SQLException {
    return new Standing(
        row.getString("purpose"),
        EventType.valueOf(row.getString("state")),
        row.getInt("purpose_version"),
        PgEventStore.policy(row),
        Columns.instant(row, "since"),
        Columns.instantOrNull(row, "valid_until"),
        row.getString("receipt"));
  }
}
