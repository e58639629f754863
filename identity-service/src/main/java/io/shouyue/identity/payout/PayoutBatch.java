package io.shouyue.identity.payout;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A batch of deposits.
 *
 * @param maker user id of who made it
 * @param checker of who approved it, never the maker
 * @param checksum SHA-256 of the approved file, in hex
 */
record PayoutBatch(
    String site,
    String id,
    PayoutBatchState state,
    int lines,
    String maker,
    @Nullable String checker,
    @Nullable String checksum,
    Instant madeAt,
    @Nullable Instant approvedAt,
    @Nullable Instant closedAt) {

  static PayoutBatch of(ResultSet rs) throws SQLException {
    return new PayoutBatch(
        rs.getString("site"),
        rs.getString("id"),
        PayoutBatchState.valueOf(rs.getString("state")),
        rs.getInt("lines"),
        rs.getString("maker"),
        rs.getString("checker"),
        rs.getString("checksum"),
        rs.getTimestamp("made_at").toInstant(),
        instant(rs.getTimestamp("approved_at")),
        instant(rs.getTimestamp("closed_at")));
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }
}
