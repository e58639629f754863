package io.shouyue.identity.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Rows of {@code verification} whose outcome is unknown, as staff see and settle them. */
@ApplicationScoped
class PgSettlementStore {
  private final Jdbi jdbi;

  PgSettlementStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  List<UnknownOutcome> list(String site, @Nullable String after, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM verification
                    WHERE site = :site AND unknown
                      AND (:after::text IS NULL OR id > :after)
                    ORDER BY id LIMIT :limit
                    """)
                .bind("site", site)
                .bind("after", after)
                .bind("limit", limit)
                .map((rs, ctx) -> UnknownOutcome.of(rs))
                .list());
  }

  /** The row of this id, kept from changing until the caller's transaction ends. */
  Optional<UnknownOutcome> lock(String site, String id) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM verification
                    WHERE site = :site AND id = :id AND state = 'UNKNOWN' FOR UPDATE
                    """)
                .bind("site", site)
                .bind("id", id)
                .map((rs, ctx) -> UnknownOutcome.of(rs))
                .findOne());
  }

  void matchFound(UnknownOutcome row, String by) {
    update(row, "match_found_by = :by", by);
  }

  void matchConfirmed(UnknownOutcome row, String by) {
    update(row, "match_confirmed_by = :by", by);
  }

  private void update(UnknownOutcome row, String what, String by) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    "UPDATE verification SET "
                        + what
                        + " WHERE site = :site AND subject = :subject AND id = :id")
                .bind("by", by)
                .bind("site", row.ref().site())
                .bind("subject", row.ref().id().value())
                .bind("id", row.id())
                .execute());
  }

  void settle(UnknownOutcome row, VerificationState end, Instant at) {
    VerificationState.UNKNOWN.to(end);
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE verification SET state = :end, reason = 'settled-by-staff',
                      decided_at = :at, match_found_by = NULL,
                      question_digest = CASE WHEN :end <> 'UNAVAILABLE' THEN question_digest END
                    WHERE site = :site AND subject = :subject AND id = :id
                    """)
                .bind("end", end)
                .bind("at", at)
                .bind("site", row.ref().site())
                .bind("subject", row.ref().id().value())
                .bind("id", row.id())
                .execute());
  }
}
