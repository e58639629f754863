package io.shouyue.identity.face;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.id.SubjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code face_verification}, sealed as it lies. Rows are never compared. */
@SuppressWarnings("ArrayRecordComponent")
record FaceRow(
    SubjectRef ref,
    String id,
    FaceState state,
    @Nullable String reason,
    byte @Nullable [] name,
    byte @Nullable [] number,
    String provider,
    @Nullable String providerReference,
    @Nullable String sessionToken,
    @Nullable String sessionUrl,
    @Nullable Instant sessionEndsAt,
    int sessions,
    @Nullable String destruction,
    Instant createdAt,
    Instant dueAt,
    @Nullable Instant decidedAt) {

  static FaceRow of(ResultSet rs) throws SQLException {
    return new FaceRow(
        new SubjectRef(rs.getString("site"), new SubjectId(rs.getString("subject"))),
        rs.getString("id"),
        FaceState.valueOf(rs.getString("state")),
        rs.getString("reason"),
        rs.getBytes("name_sealed"),
        rs.getBytes("number_sealed"),
        rs.getString("provider"),
        rs.getString("provider_reference"),
        rs.getString("session_token"),
        rs.getString("session_url"),
        instant(rs.getTimestamp("session_ends_at")),
        rs.getInt("sessions"),
        rs.getString("destruction"),
        rs.getTimestamp("created_at").toInstant(),
        rs.getTimestamp("due_at").toInstant(),
        instant(rs.getTimestamp("decided_at")));
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }

  /** Whether the deadline of an open check has come. */
  boolean isOver(Instant now) {
    return !state.isEnd() && !now.isBefore(dueAt);
  }
}
