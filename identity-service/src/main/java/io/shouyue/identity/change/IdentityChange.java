package io.shouyue.identity.change;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.id.SubjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of a verified identity. Holds nothing of either identity.
 *
 * @param ticket number of the desk's ticket; null where the person proves it themselves
 * @param openedBy pseudonymous id of who asked
 * @param decidedBy of who let or refused it
 * @param verification the one that established the other identity
 * @param expiresAt until when the next step must be taken
 */
public record IdentityChange(
    SubjectRef ref,
    String id,
    ChangeState state,
    @Nullable String ticket,
    String openedBy,
    @Nullable String decidedBy,
    @Nullable String verification,
    Instant openedAt,
    Instant expiresAt,
    @Nullable Instant endedAt) {
  static IdentityChange of(ResultSet rs) throws SQLException {
    Timestamp endedAt = rs.getTimestamp("ended_at");
    return new IdentityChange(
        new SubjectRef(rs.getString("site"), new SubjectId(rs.getString("subject"))),
        rs.getString("id"),
        ChangeState.valueOf(rs.getString("state")),
        rs.getString("ticket"),
        rs.getString("opened_by"),
        rs.getString("decided_by"),
        rs.getString("verification"),
        rs.getTimestamp("opened_at").toInstant(),
        rs.getTimestamp("expires_at").toInstant(),
        endedAt == null ? null : endedAt.toInstant());
  }
}
