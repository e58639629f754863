package io.shouyue.identity.guardian;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Rows of {@code guardianship}. */
@ApplicationScoped
class PgGuardianshipStore {
  private final Jdbi jdbi;

  PgGuardianshipStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void insert(Guardianship row) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO guardianship (site, id, child, guardian, relation, state,
                      code_digest, invited_at, expires_at)
                    VALUES (:site, :id, :child, :guardian, :relation, :state,
                      :code, :invitedAt, :expiresAt)
                    """)
                .bind("site", row.site())
                .bind("id", row.id())
                .bind("child", row.child().value())
                .bind("guardian", value(row.guardian()))
                .bind("relation", row.relation())
                .bind("state", row.state())
                .bind("code", row.codeDigest())
                .bind("invitedAt", row.invitedAt())
                .bind("expiresAt", row.expiresAt())
                .execute());
  }

  Optional<Guardianship> find(String site, String id) {
    return one("SELECT * FROM guardianship WHERE site = :site AND id = :id", site, id);
  }

  /** The row, kept from changing until the caller's transaction ends. */
  Optional<Guardianship> lock(String site, String id) {
    return one("SELECT * FROM guardianship WHERE site = :site AND id = :id FOR UPDATE", site, id);
  }

  void accept(Guardianship row, SubjectId guardian, Relation relation, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE guardianship SET state = 'ACTIVE', guardian = :guardian,
                      relation = :relation, code_digest = NULL, decided_at = :at
                    WHERE site = :site AND id = :id
                    """)
                .bind("guardian", guardian.value())
                .bind("relation", relation)
                .bind("at", at)
                .bind("site", row.site())
                .bind("id", row.id())
                .execute());
  }

  void end(Guardianship row, GuardianshipState end, String reason, Instant at) {
    row.state().to(end);
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE guardianship SET state = :end, reason = :reason, code_digest = NULL,
                      ended_at = :at
                    WHERE site = :site AND id = :id
                    """)
                .bind("end", end)
                .bind("reason", reason)
                .bind("at", at)
                .bind("site", row.site())
                .bind("id", row.id())
                .execute());
  }

  /** All in which the subject is child or guardian, newest first. */
  List<Guardianship> of(SubjectRef ref) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM guardianship
                    WHERE site = :site AND (child = :subject OR guardian = :subject)
                    ORDER BY id DESC
                    """)
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .map((rs, ctx) -> Guardianship.of(rs))
                .list());
  }

  /** Those that are open: invitations and guardianships in force. */
  List<Guardianship> open() {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "SELECT * FROM guardianship WHERE state IN ('INVITED', 'ACTIVE') ORDER BY id")
                .map((rs, ctx) -> Guardianship.of(rs))
                .list());
  }

  int delete(SubjectRef ref) {
    return jdbi.withHandle(
        h ->
            h.createUpdate(
                    """
                    DELETE FROM guardianship
                    WHERE site = :site AND (child = :subject OR guardian = :subject)
                    """)
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .execute());
  }

  private Optional<Guardianship> one(String sql, String site, String id) {
    return jdbi.withHandle(
        h ->
            h.createQuery(sql)
                .bind("site", site)
                .bind("id", id)
                .map((rs, ctx) -> Guardianship.of(rs))
                .findOne());
  }

  private static @Nullable String value(@Nullable SubjectId id) {
    return id == null ? null : id.value();
  }
}
