package io.shouyue.consent.decision;

import io.shouyue.consent.column.Columns;
import io.shouyue.consent.decision.Facts.ComingFacts;
import io.shouyue.consent.decision.Facts.ConsentFacts;
import io.shouyue.consent.decision.Facts.Published;
import io.shouyue.consent.decision.Facts.PurposeFacts;
import io.shouyue.consent.decision.Facts.SubjectFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Reads the facts of one question, or of a thousand, in one statement and outside any transaction.
 * Each part is found by its primary key or a covering index; LIMIT 1 keeps the planner from joining
 * whole partitions instead.
 */
@ApplicationScoped
public class PgFactsStore {
  static final String FACTS =
      """
      SELECT s.id AS subject, s.state AS subject_state, s.restricted, s.objected, s.child_until,
             s.age_band, s.published, s.published_refused,
             p.version, p.state AS purpose_state, p.legal_basis, p.consent_since, p.categories,
             p.recipients, p.destinations,
             (SELECT min(n.effective_from) FROM purpose n
              WHERE n.site = :site AND n.code = q.purpose AND n.state = 'SCHEDULED') AS next_at,
             c.state AS consent_state, c.purpose_version, c.policy_document, c.policy_version,
             c.valid_until, c.coming_at, c.coming ->> 'state' AS coming_state,
             (c.coming ->> 'purposeVersion')::integer AS coming_purpose,
             (c.coming -> 'policy' ->> 'version')::integer AS coming_policy,
             (c.coming ->> 'validUntil')::timestamptz AS coming_until,
             g.standing AS guardian_standing, g.coming AS guardian_coming,
             m.versions AS material_versions, m.effects AS material_effects,
             m.purposes AS material_purposes
      FROM unnest(:subjects::text[], :indexes::text[], :purposes::text[])
           WITH ORDINALITY AS q(subject, external_index, purpose, place)
      LEFT JOIN LATERAL (
        SELECT id, state, restricted, objected || refused AS objected, child_until, age_band,
               published, published_refused
        FROM (
          (SELECT * FROM subject WHERE site = :site AND id = q.subject)
          UNION ALL
          (SELECT * FROM subject
           WHERE site = :site AND external_index = decode(q.external_index, 'hex')
             AND state = 'ACTIVE')
          UNION ALL
          (SELECT * FROM subject
           WHERE site = :site AND external_index = decode(q.external_index, 'hex')
             AND state <> 'ACTIVE'
           ORDER BY created_at DESC LIMIT 1)
        ) named ORDER BY (state = 'ACTIVE') DESC LIMIT 1
      ) s ON true
      LEFT JOIN LATERAL (
        SELECT * FROM purpose
        WHERE site = :site AND code = q.purpose AND state IN ('PUBLISHED', 'RETIRED')
        ORDER BY version DESC LIMIT 1
      ) p ON true
      LEFT JOIN LATERAL (
        SELECT * FROM consent_state
        WHERE site = :site AND subject = s.id AND purpose = q.purpose
        LIMIT 1
      ) c ON true
      LEFT JOIN LATERAL (
        SELECT bool_or(since = c.since) AS standing, bool_or(since = c.coming_at) AS coming
        FROM guardian_act
        WHERE site = :site AND subject = s.id AND purpose = q.purpose
          AND (s.child_until IS NOT NULL OR s.age_band IS NOT NULL)
      ) g ON true
      LEFT JOIN LATERAL (
        SELECT array_agg(version) AS versions, array_agg(effective_from) AS effects,
               array_agg(array_to_string(reconsent, ',')) AS purposes
        FROM policy_version
        WHERE site = :site AND document = c.policy_document
          AND state = 'PUBLISHED' AND significance = 'MATERIAL'
      ) m ON c.policy_document IS NOT NULL
      ORDER BY q.place
      """;

  private final Jdbi jdbi;

  PgFactsStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** The facts of each question, in their order. */
  List<Facts> facts(String site, List<Question> questions) {
    return jdbi.withHandle(
        h ->
            h.createQuery(FACTS)
                .bind("site", site)
                .bindArray("subjects", String.class, column(questions, Question::subject))
                .bindArray("indexes", String.class, column(questions, Question::externalIndex))
                .bindArray("purposes", String.class, column(questions, Question::purpose))
                .map((row, ctx) -> facts(row))
                .list());
  }

  private static List<@Nullable String> column(
      List<Question> questions, Function<Question, @Nullable String> of) {
    List<@Nullable String> values = new ArrayList<>(questions.size());
    questions.forEach(question -> values.add(of.apply(question)));
    return values;
  }

  private static Facts facts(ResultSet row) throws SQLException {
    return new Facts(subject(row), purpose(row), consent(row), changes(row));
  }

  private static @Nullable SubjectFacts subject(ResultSet row) throws SQLException {
    String id = row.getString("subject");
    return id == null
        ? null
        : new SubjectFacts(
            id,
            row.getString("subject_state"),
            Set.copyOf(Columns.texts(row, "restricted")),
            Set.copyOf(Columns.texts(row, "objected")),
            Columns.instantOrNull(row, "child_until"),
            "UNDER_14".equals(row.getString("age_band")),
            new Published(
                Set.copyOf(Columns.texts(row, "published")), row.getBoolean("published_refused")));
  }

  private static @Nullable PurposeFacts purpose(ResultSet row) throws SQLException {
    String basis = row.getString("legal_basis");
    if (basis == null) {
      return null;
    }
    return new PurposeFacts(
        row.getInt("version"),
        row.getString("purpose_state").equals("RETIRED"),
        basis,
        row.getInt("consent_since"),
        Columns.texts(row, "categories"),
        Columns.texts(row, "recipients"),
        Columns.texts(row, "destinations"),
        Columns.instantOrNull(row, "next_at"));
  }

  private static @Nullable ConsentFacts consent(ResultSet row) throws SQLException {
    String state = row.getString("consent_state");
    if (state == null) {
      return null;
    }
    return new ConsentFacts(
        state,
        row.getInt("purpose_version"),
        row.getString("policy_document"),
        row.getInt("policy_version"),
        Columns.instantOrNull(row, "valid_until"),
        row.getBoolean("guardian_standing"),
        coming(row));
  }

  private static @Nullable ComingFacts coming(ResultSet row) throws SQLException {
    Instant from = Columns.instantOrNull(row, "coming_at");
    if (from == null) {
      return null;
    }
    ConsentFacts answer =
        new ConsentFacts(
            row.getString("coming_state"),
            row.getInt("coming_purpose"),
            row.getString("policy_document"),
            row.getInt("coming_policy"),
            Columns.instantOrNull(row, "coming_until"),
            row.getBoolean("guardian_coming"),
            null);
    return new ComingFacts(answer, from);
  }

  private static MaterialChanges changes(ResultSet row) throws SQLException {
    Array numbers = row.getArray("material_versions");
    if (numbers == null) {
      return MaterialChanges.NONE;
    }
    Integer[] versions = (Integer[]) numbers.getArray();
    Timestamp[] effects = (Timestamp[]) row.getArray("material_effects").getArray();
    String[] purposes = (String[]) row.getArray("material_purposes").getArray();
    List<MaterialChanges.Version> changes = new ArrayList<>(versions.length);
    for (int i = 0; i < versions.length; i++) {
      changes.add(
          new MaterialChanges.Version(
              versions[i], effects[i].toInstant(), Set.of(purposes[i].split(",", -1))));
    }
    return new MaterialChanges(changes);
  }
}
