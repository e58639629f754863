package io.shouyue.identity.change;

import io.shouyue.identity.subject.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Rows of {@code identity_change}. */
@ApplicationScoped
class PgIdentityChangeStore {
  private final Jdbi jdbi;

  PgIdentityChangeStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Stores an open change; false when the subject has one. */
  boolean insert(IdentityChange change) {
    return jdbi.withHandle(
            h ->
                h.createUpdate(
                        """
                        INSERT INTO identity_change (site, id, subject, state, ticket, opened_by,
                          opened_at, expires_at)
                        VALUES (:site, :id, :subject, :state, :ticket, :openedBy,
                          :openedAt, :expiresAt)
                        ON CONFLICT DO NOTHING
                        """)
                    .bind("site", change.ref().site())
                    .bind("id", change.id())
                    .bind("subject", change.ref().id().value())
                    .bind("state", change.state())
                    .bind("ticket", change.ticket())
                    .bind("openedBy", change.openedBy())
                    .bind("openedAt", change.openedAt())
                    .bind("expiresAt", change.expiresAt())
                    .execute())
        > 0;
  }

  Optional<IdentityChange> find(String site, String id) {
    return one("WHERE site = :site AND id = :key", site, id);
  }

  /** The row of this id, kept from changing until the caller's transaction ends. */
  Optional<IdentityChange> lock(String site, String id) {
    return one("WHERE site = :site AND id = :key FOR UPDATE", site, id);
  }

  /** The change of a subject that is open or allowed. */
  Optional<IdentityChange> findUnderWay(SubjectRef ref) {
    return one(
        "WHERE site = :site AND subject = :key AND state IN ('OPEN', 'ALLOWED')",
        ref.site(),
        ref.id().value());
  }

  /** The allowed change of a subject, kept from changing until the transaction ends. */
  Optional<IdentityChange> lockAllowed(SubjectRef ref) {
    return one(
        "WHERE site = :site AND subject = :key AND state = 'ALLOWED' FOR UPDATE",
        ref.site(),
        ref.id().value());
  }

  private Optional<IdentityChange> one(String where, String site, String key) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM identity_change " + where)
                .bind("site", site)
                .bind("key", key)
                .map((rs, ctx) -> IdentityChange.of(rs))
                .findOne());
  }

  /** Changes by ticket that wait for a second person, the oldest first. */
  List<IdentityChange> waiting(String site, @Nullable String after, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM identity_change
                    WHERE site = :site AND state = 'OPEN' AND ticket IS NOT NULL
                      AND (:after::text IS NULL OR id > :after)
                    ORDER BY id LIMIT :limit
                    """)
                .bind("site", site)
                .bind("after", after)
                .bind("limit", limit)
                .map((rs, ctx) -> IdentityChange.of(rs))
                .list());
  }

  /** When the subject's changes since {@code since} were done, the newest first. */
  List<Instant> doneSince(SubjectRef ref, Instant since) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT ended_at FROM identity_change
                    WHERE site = :site AND subject = :subject AND state = 'DONE'
                      AND ended_at > :since
                    ORDER BY ended_at DESC
                    """)
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .bind("since", since)
                .mapTo(Instant.class)
                .list());
  }

  void allow(IdentityChange change, String by, Instant until) {
    change.state().to(ChangeState.ALLOWED);
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE identity_change SET state = 'ALLOWED', decided_by = :by,
                      expires_at = :until
                    WHERE site = :site AND id = :id
                    """)
                .bind("by", by)
                .bind("until", until)
                .bind("site", change.ref().site())
                .bind("id", change.id())
                .execute());
  }

  /** Ends a change the caller has locked. */
  void end(IdentityChange change, ChangeState end, @Nullable String verification, Instant at) {
    change.state().to(end);
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE identity_change SET state = :end, verification = :verification,
                      ended_at = :at
                    WHERE site = :site AND id = :id
                    """)
                .bind("end", end)
                .bind("verification", verification)
                .bind("at", at)
                .bind("site", change.ref().site())
                .bind("id", change.id())
                .execute());
  }

  /** Ends whatever waited too long, of everybody. */
  int expire(Instant now) {
    return jdbi.withHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE identity_change SET state = 'EXPIRED', ended_at = :now
                    WHERE state IN ('OPEN', 'ALLOWED') AND expires_at <= :now
                    """)
                .bind("now", now)
                .execute());
  }
}
