package io.shouyue.consent.policy;

import io.shouyue.consent.column.Columns;
import io.shouyue.platform.text.LocalText;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** Rows of {@code policy} and {@code policy_version}. */
@ApplicationScoped
public class PgPolicyStore {
  private final Jdbi jdbi;

  PgPolicyStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** False when there is such a document already. */
  boolean insert(Policy policy) {
    return jdbi.withHandle(
            h ->
                h.createUpdate(
                        """
                        INSERT INTO policy (site, document, title_zh, title_en)
                        VALUES (:site, :document, :zh, :en) ON CONFLICT DO NOTHING
                        """)
                    .bind("site", policy.site())
                    .bind("document", policy.document())
                    .bind("zh", policy.title().zh())
                    .bind("en", policy.title().en())
                    .execute())
        == 1;
  }

  List<Policy> policies(String site) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM policy WHERE site = :site ORDER BY document")
                .bind("site", site)
                .map((row, ctx) -> policy(row))
                .list());
  }

  Optional<Policy> policy(String site, String document) {
    return policies(site).stream().filter(p -> p.document().equals(document)).findFirst();
  }

  void insert(PolicyVersion version) {
    jdbi.useHandle(
        h ->
            bind(
                    h.createUpdate(
                        """
                        INSERT INTO policy_version (site, document, version, state, revision,
                          format, text_zh, text_en, significance, changes, effective_from,
                          published_at)
                        VALUES (:site, :document, :version, :state, :revision, :format, :zh, :en,
                          :significance, :changes, :effective, :published)
                        """),
                    version)
                .execute());
  }

  /** Writes the row unless it was changed since it was read; false then. */
  boolean update(PolicyVersion version) {
    return jdbi.withHandle(h -> bind(h.createUpdate(UPDATE), version).execute()) == 1;
  }

  private static final String UPDATE =
      """
      UPDATE policy_version SET state = :state, revision = :revision, format = :format,
        text_zh = :zh, text_en = :en, significance = :significance, changes = :changes,
        effective_from = :effective, published_at = :published
      WHERE site = :site AND document = :document AND version = :version
        AND revision = :revision - 1 AND state = 'DRAFT'
      """;

  private static Update bind(Update update, PolicyVersion version) {
    return update
        .bind("site", version.site())
        .bind("document", version.document())
        .bind("version", version.version())
        .bind("state", version.state().name())
        .bind("revision", version.revision())
        .bind("format", version.format().name())
        .bind("zh", version.text().zh())
        .bind("en", version.text().en())
        .bind("significance", version.significance().name())
        .bindArray("changes", String.class, version.changes().stream().map(Enum::name).toList())
        .bind("effective", version.effectiveFrom())
        .bind("published", version.publishedAt());
  }

  /** Every version, newest first. */
  List<PolicyVersion> versions(String site, String document) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM policy_version WHERE site = :site AND document = :document
                    ORDER BY version DESC
                    """)
                .bind("site", site)
                .bind("document", document)
                .map((row, ctx) -> version(row))
                .list());
  }

  Optional<PolicyVersion> version(String site, String document, int version) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM policy_version
                    WHERE site = :site AND document = :document AND version = :version
                    """)
                .bind("site", site)
                .bind("document", document)
                .bind("version", version)
                .map((row, ctx) -> version(row))
                .findOne());
  }

  /** The newest published version that holds at that instant. */
  Optional<PolicyVersion> effective(String site, String document, Instant at) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM policy_version
                    WHERE site = :site AND document = :document AND state = 'PUBLISHED'
                      AND effective_from <= :at
                    ORDER BY version DESC LIMIT 1
                    """)
                .bind("site", site)
                .bind("document", document)
                .bind("at", at)
                .map((row, ctx) -> version(row))
                .findOne());
  }

  /** Number of the newest material version that holds at that instant; 0 when there is none. */
  int materialSince(String site, String document, Instant at) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT coalesce(max(version), 0) FROM policy_version
                    WHERE site = :site AND document = :document AND state = 'PUBLISHED'
                      AND significance = 'MATERIAL' AND effective_from <= :at
                    """)
                .bind("site", site)
                .bind("document", document)
                .bind("at", at)
                .mapTo(Integer.class)
                .one());
  }

  private static Policy policy(ResultSet row) throws SQLException {
    return new Policy(
        row.getString("site"),
        row.getString("document"),
        new LocalText(row.getString("title_zh"), row.getString("title_en")));
  }

  private static PolicyVersion version(ResultSet row) throws SQLException {
    return new PolicyVersion(
        row.getString("site"),
        row.getString("document"),
        row.getInt("version"),
        PolicyState.valueOf(row.getString("state")),
        row.getInt("revision"),
        PolicyFormat.valueOf(row.getString("format")),
        new PolicyText(row.getString("text_zh"), row.getString("text_en")),
        Significance.valueOf(row.getString("significance")),
        Columns.texts(row, "changes").stream().map(MaterialChange::valueOf).toList(),
        Columns.instantOrNull(row, "effective_from"),
        Columns.instantOrNull(row, "published_at"));
  }
}
