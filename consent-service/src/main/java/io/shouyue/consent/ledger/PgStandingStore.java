package io.shouyue.consent.ledger;

import io.shouyue.consent.column.Columns;
import io.shouyue.consent.column.JsonColumn;
import io.shouyue.consent.subject.SubjectKey;
import io.shouyue.platform.data.Copy;
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
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Rows of {@code consent_state}, the projection. */
@ApplicationScoped
public class PgStandingStore {
  private final Jdbi jdbi;
  private final JsonColumn json;

  public PgStandingStore(Jdbi jdbi, JsonColumn json) {
    this.jdbi = jdbi;
    this.json = json;
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

  /** Writes what stands for people of whom nothing stood. */
  void add(Collection<StandingRow> rows) {
    Copy<StandingRow> copy =
        Copy.of("consent_state", rows)
            .text("site", StandingRow::site)
            .text("subject", row -> row.subject().value())
            .text("purpose", row -> row.standing().purpose())
            .text("state", row -> row.standing().state().name())
            .integer("purpose_version", row -> row.standing().purposeVersion())
            .text("policy_document", row -> PolicyRef.document(row.standing().policy()))
            .integer("policy_version", row -> PolicyRef.version(row.standing().policy()))
            .instant("since", row -> row.standing().since())
            .instant("valid_until", row -> row.standing().validUntil())
            .text("receipt", row -> row.standing().receipt())
            .json("coming", row -> written(row.standing().coming()))
            .instant("coming_at", row -> comingAt(row.standing().coming()))
            .bool("imported", row -> row.standing().imported());
    jdbi.useHandle(copy::write);
  }

  void put(Collection<StandingRow> rows) {
    jdbi.useHandle(handle -> put(handle, rows));
  }

  /** The same with a connection of the caller's. */
  public void put(Handle handle, Collection<StandingRow> rows) {
    Update put = handle.createUpdate(PUT);
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
        .texts("receipts", Standing::receipt)
        .texts("answers", standing -> written(standing.coming()))
        .instants("comings", standing -> comingAt(standing.coming()))
        .integers("imported", standing -> standing.imported() ? 1 : 0);
    put.execute();
  }

  private static final String PUT =
      """
      INSERT INTO consent_state (site, subject, purpose, state, purpose_version, policy_document,
        policy_version, since, valid_until, receipt, coming, coming_at, imported)
      SELECT site, subject, purpose, state, version, document, policy, since, until, receipt,
        answer::jsonb, coming, imported = 1
      FROM unnest(:sites, :subjects, :purposes, :states, :versions, :documents, :policies,
        :since, :untils, :receipts, :answers, :comings, :imported)
        AS row(site, subject, purpose, state, version, document, policy, since, until, receipt,
          answer, coming, imported)
      ON CONFLICT (site, subject, purpose) DO UPDATE SET
        state = excluded.state, purpose_version = excluded.purpose_version,
        policy_document = excluded.policy_document, policy_version = excluded.policy_version,
        since = excluded.since, valid_until = excluded.valid_until, receipt = excluded.receipt,
        coming = excluded.coming, coming_at = excluded.coming_at, imported = excluded.imported
      """;

  /**
   * Lets early answers stand whose instant has come, a few at once; returns how many. What stands
   * does not change by it: {@link Standing#at} says the same before and after.
   */
  int settle(Instant now, int limit) {
    return jdbi.withHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE consent_state SET state = coming ->> 'state',
                      purpose_version = (coming ->> 'purposeVersion')::integer,
                      policy_document = coming -> 'policy' ->> 'document',
                      policy_version = (coming -> 'policy' ->> 'version')::integer,
                      since = coming_at, valid_until = (coming ->> 'validUntil')::timestamptz,
                      receipt = coming ->> 'receipt',
                      imported = coalesce((coming ->> 'imported')::boolean, false),
                      coming = NULL, coming_at = NULL
                    WHERE (site, subject, purpose) IN (
                        SELECT site, subject, purpose FROM consent_state
                        WHERE coming_at <= :now LIMIT :limit FOR UPDATE SKIP LOCKED)
                      AND coming_at <= :now
                    """)
                .bind("now", now)
                .bind("limit", limit)
                .execute());
  }

  private @Nullable String written(@Nullable ComingAnswer coming) {
    return coming == null ? null : json.write(coming);
  }

  private static @Nullable Instant comingAt(@Nullable ComingAnswer coming) {
    return coming == null ? null : coming.at();
  }

  /** How many purposes anything stands for. */
  long count(List<SubjectKey> subjects) {
    return all(subjects).values().stream().mapToLong(Map::size).sum();
  }

  /** Subjects with a live consent whose time is over, a few at once. */
  List<Lapsed> lapsed(Instant now, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT DISTINCT c.site, c.subject FROM consent_state c
                    JOIN subject s ON s.site = c.site AND s.id = c.subject AND s.state = 'ACTIVE'
                    WHERE c.state = 'GIVEN' AND c.valid_until <= :now
                      AND (c.coming_at IS NULL OR c.coming_at > :now)
                    LIMIT :limit
                    """)
                .bind("now", now)
                .bind("limit", limit)
                .map(
                    (row, ctx) ->
                        new Lapsed(row.getString("site"), new SubjectId(row.getString("subject"))))
                .list());
  }

  /** What stands, as a row of the projection tells it. */
  public Standing standing(ResultSet row) throws SQLException {
    return new Standing(
        row.getString("purpose"),
        EventType.valueOf(row.getString("state")),
        row.getInt("purpose_version"),
        PgEventStore.policy(row),
        Columns.instant(row, "since"),
        Columns.instantOrNull(row, "valid_until"),
        row.getString("receipt"),
        coming(row.getString("coming")),
        row.getBoolean("imported"));
  }

  private @Nullable ComingAnswer coming(@Nullable String answer) {
    return answer == null ? null : json.read(answer, ComingAnswer.class);
  }
}
