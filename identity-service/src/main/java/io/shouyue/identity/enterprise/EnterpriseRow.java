package io.shouyue.identity.enterprise;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.id.SubjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code enterprise_verification}, sealed as it lies. Rows are never compared. */
@SuppressWarnings("ArrayRecordComponent")
record EnterpriseRow(
    SubjectRef ref,
    String id,
    EnterpriseState state,
    @Nullable String reason,
    boolean licenceReview,
    SealedClaims.Sealed sealed,
    byte @Nullable [] amountDigest,
    int tries,
    @Nullable String payoutReference,
    Instant createdAt,
    @Nullable Instant paidAt,
    Instant expiresAt,
    @Nullable Instant decidedAt) {

  static EnterpriseRow of(ResultSet rs) throws SQLException {
    return new EnterpriseRow(
        new SubjectRef(rs.getString("site"), new SubjectId(rs.getString("subject"))),
        rs.getString("id"),
        EnterpriseState.valueOf(rs.getString("state")),
        rs.getString("reason"),
        rs.getBoolean("licence_review"),
        new SealedClaims.Sealed(
            rs.getBytes("name_sealed"),
            rs.getBytes("licence_sealed"),
            rs.getBytes("branch_sealed"),
            rs.getBytes("account_sealed"),
            rs.getBytes("holder_sealed"),
            rs.getBytes("account_tail_sealed")),
        rs.getBytes("amount_digest"),
        rs.getInt("tries"),
        rs.getString("payout_reference"),
        rs.getTimestamp("created_at").toInstant(),
        instant(rs.getTimestamp("paid_at")),
        rs.getTimestamp("expires_at").toInstant(),
        instant(rs.getTimestamp("decided_at")));
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }

  /** Whether the time to pay or to guess is over. */
  boolean isOver(Instant now) {
    return !state.isEnd() && !now.isBefore(expiresAt);
  }
}
