package io.shouyue.identity.guardian;

import io.shouyue.platform.id.SubjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who acts for a child.
 *
 * @param guardian null until somebody takes the invitation up
 * @param reason kebab-case, why it ended
 * @param codeDigest of an invitation to whoever has the code; never compared as a record
 */
@SuppressWarnings("ArrayRecordComponent")
public record Guardianship(
    String site,
    String id,
    SubjectId child,
    @Nullable SubjectId guardian,
    @Nullable Relation relation,
    GuardianshipState state,
    @Nullable String reason,
    byte @Nullable [] codeDigest,
    Instant invitedAt,
    Instant expiresAt,
    @Nullable Instant decidedAt,
    @Nullable Instant endedAt) {

  static Guardianship of(ResultSet rs) throws SQLException {
    String guardian = rs.getString("guardian");
    String relation = rs.getString("relation");
    return new Guardianship(
        rs.getString("site"),
        rs.getString("id"),
        new SubjectId(rs.getString("child")),
        guardian == null ? null : new SubjectId(guardian),
        relation == null ? null : Relation.valueOf(relation),
        GuardianshipState.valueOf(rs.getString("state")),
        rs.getString("reason"),
        rs.getBytes("code_digest"),
        rs.getTimestamp("invited_at").toInstant(),
        rs.getTimestamp("expires_at").toInstant(),
        instant(rs.getTimestamp("decided_at")),
        instant(rs.getTimestamp("ended_at")));
  }

  /** Whether {@code subject} is one of the two. */
  boolean concerns(SubjectId subject) {
    return child.equals(subject) || subject.equals(guardian);
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }
}
