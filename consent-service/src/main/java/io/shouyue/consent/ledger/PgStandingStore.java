package io.shouyue.consent.ledger;

import io.shouyue.consent.column.Columns;
import io.shouyue.consent.subject.SubjectKey;
import io.shouyue.platform.data.Rows;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** Rows of {@code consent_state}, the projection. */
@ApplicationScoped
public class PgStandingStore {
  private final Jdbi jdbi;

  PgStandingStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** What stands for these subjects, by purpose. */
  Map<SubjectKey, Map<String, Standing>> all(Collection<SubjectKey> subjects) {
    Map<SubjectKey, Map<String, Standing>> all = new HashMap<>();
    jdbi.useHandle(
        h -> {
          // OFFSET keeps the planner from joining whole tables before it has statistics.
          Query query =
              h.createQuery(
                  """
                  SELECT c.* FROM unnest(:sites, :subjects) AS s(site, subject)
                  CROSS JOIN LATERAL (
                    SELECT * FROM consent_state p
                    WHERE p.site = s.site AND p.subject = s.subject OFFSET 0) AS c
                  ORDER BY c.site, c.subject, c.purpose
                  """);
          Rows.of(query, subjects)
              .texts("sites", SubjectKey::site)
              .texts("subjects", key -> key.id().value());
          query
              .map((row, ctx) -> standings(all, row).put(row.getString("purpose"), standing(row)))
              .forEach(before -> {});
        });
    return all;
  }

  private static Map<String, Standing> standings(
      Map<SubjectKey, Map<String, Standing>> all, ResultSet row) throws SQLException {
    SubjectKey key = new SubjectKey(row.getString("site"), new SubjectId(row.getString("subject")));
    return all.computeIfAbsent(key, subject -> new LinkedHashMap<>());
  }

  void put(Collection<StandingRow> rows) {
    jdbi.useHandle(
        h -> {
          Update put = h.createUpdate(PUT);
          Rows.of(put, rows)
              .texts("sites", StandingRow::site)
              .texts("subjects", row -> row.subject().value());
          Rows.of(put, rows.stream().map(StandingRow::standing).toList())
              .texts("purposes", Standing::purpose)
              .texts("states", standing -> standing.state().name())
              .integers("versions", Standing::purposeVersion)
              .texts("documents", standing -> PolicyRef.document(standing.policy()))
              .integers("policies", standing -> PolicyRef.version(standing.policy()))
              .instants("since", Standing::since)
              .instants("untils", Standing::validUntil)
              .texts("receipts", Standing::receipt);
          put.execute();
        });
  }

  private static final String PUT =
      """
      INSERT INTO consent_state (site, subject, purpose, state, purpose_version, policy_document,
        policy_version, since, valid_until, receipt)
      SELECT * FROM unnest(:sites, :subjects, :purposes, :states, :versions, :documents, :policies,
        :since, :untils, :receipts)
      ON CONFLICT (site, subject, purpose) DO UPDATE SET
        state = excluded.state, purpose_version = excluded.purpose_version,
        policy_document = excluded.policy_document, policy_version = excluded.policy_version,
        since = excluded.since, valid_until = excluded.valid_until, receipt = excluded.receipt
      """;

  /** How many purposes anything stands for. */
  long count(String site, SubjectId subject) {
    return all(List.of(new SubjectKey(site, subject))).values().stream().mapToLong(Map::size).sum();
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
