package io.shouyue.consent.release;

import io.shouyue.consent.column.Columns;
import io.shouyue.consent.release.ContactRelease.Act;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Rows of {@code contact_release}: appended, approved twice or refused once. */
@ApplicationScoped
public class PgContactReleaseStore {
  private final Jdbi jdbi;

  PgContactReleaseStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void insert(ContactRelease release) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO contact_release (site, id, subject, receiver, purpose, categories,
                      ground, matter, document, evidence_sha256, recorded_at, recorded_by)
                    VALUES (:site, :id, :subject, :receiver, :purpose, :categories, :ground,
                      :matter, :document, :evidence, :at, :by)
                    """)
                .bind("site", release.site())
                .bind("id", release.id())
                .bind("subject", release.subject().value())
                .bind("receiver", release.receiver().value())
                .bind("purpose", release.purpose())
                .bindArray("categories", String.class, release.categories())
                .bind("ground", release.ground().name())
                .bind("matter", release.matter())
                .bind("document", release.document())
                .bind("evidence", release.evidenceSha256())
                .bind("at", release.recorded().at())
                .bind("by", release.recorded().by())
                .execute());
  }

  /** The first approval. */
  void approveFirst(ContactRelease release, Act act) {
    note(release, act, "first_at = :at, first_by = :by");
  }

  /** The second approval, of somebody else. */
  void approveSecond(ContactRelease release, Act act) {
    note(release, act, "second_at = :at, second_by = :by");
  }

  void refuse(ContactRelease release, Act act) {
    note(release, act, "refused_at = :at, refused_by = :by");
  }

  private void note(ContactRelease release, Act act, String what) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    "UPDATE contact_release SET " + what + " WHERE site = :site AND id = :id")
                .bind("at", act.at())
                .bind("by", act.by())
                .bind("site", release.site())
                .bind("id", release.id())
                .execute());
  }

  /** The release, whose row stays locked until the transaction ends. */
  Optional<ContactRelease> lock(String site, String id) {
    return one(site, id, "FOR NO KEY UPDATE");
  }

  Optional<ContactRelease> find(String site, String id) {
    return one(site, id, "");
  }

  private Optional<ContactRelease> one(String site, String id, String lock) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM contact_release WHERE site = :site AND id = :id " + lock)
                .bind("site", site)
                .bind("id", id)
                .map((row, ctx) -> release(row))
                .findOne());
  }

  /** Those recorded before that one, newest first. */
  List<ContactRelease> page(String site, String before, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM contact_release
                    WHERE site = :site AND (:before = '' OR id < :before)
                    ORDER BY id DESC LIMIT :limit
                    """)
                .bind("site", site)
                .bind("before", before)
                .bind("limit", limit)
                .map((row, ctx) -> release(row))
                .list());
  }

  /** Those between active people after that id, in their order, some at once. */
  List<ContactRelease> after(String site, String id, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT r.* FROM contact_release r
                    JOIN subject s ON s.site = r.site AND s.id = r.subject AND s.state = 'ACTIVE'
                    JOIN subject o ON o.site = r.site AND o.id = r.receiver AND o.state = 'ACTIVE'
                    WHERE r.site = :site AND r.id > :id ORDER BY r.id LIMIT :limit
                    """)
                .bind("site", site)
                .bind("id", id)
                .bind("limit", limit)
                .map((row, ctx) -> release(row))
                .list());
  }

  private static ContactRelease release(ResultSet row) throws SQLException {
    return new ContactRelease(
        row.getString("site"),
        row.getString("id"),
        new SubjectId(row.getString("subject")),
        new SubjectId(row.getString("receiver")),
        row.getString("purpose"),
        Columns.texts(row, "categories"),
        ReleaseGround.valueOf(row.getString("ground")),
        row.getString("matter"),
        row.getString("document"),
        row.getString("evidence_sha256"),
        new Act(Columns.instant(row, "recorded_at"), row.getString("recorded_by")),
        act(row, "first"),
        act(row, "second"),
        act(row, "refused"));
  }

  private static @Nullable Act act(ResultSet row, String name) throws SQLException {
    Instant at = Columns.instantOrNull(row, name + "_at");
    return at == null ? null : new Act(at, row.getString(name + "_by"));
  }
}
